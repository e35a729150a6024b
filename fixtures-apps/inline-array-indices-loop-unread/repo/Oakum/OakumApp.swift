import SwiftUI

@main
struct OakumApp: App {
    @State private var page: [String] = []

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(page, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://oakum.health/privacy")!)
            }
            .task { page = (try? await WeeklyPage().compose()) ?? [] }
        }
    }
}
