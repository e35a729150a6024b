import SwiftUI

@main
struct CloverApp: App {
    @State private var model = FormModel()

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(model.lines, id: \.self) { Text($0) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { await model.fill() }
        }
    }
}
