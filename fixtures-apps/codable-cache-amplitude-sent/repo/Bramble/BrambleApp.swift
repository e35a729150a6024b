import SwiftUI

@main
struct BrambleApp: App {
    @StateObject private var model = LaunchModel()

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(model.entries) { Text($0.title) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { await model.start() }
        }
    }
}
