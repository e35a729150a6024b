import SwiftUI

@main
struct RushfordApp: App {
    @State private var lines: [String] = []

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(lines, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://rushford.health/privacy")!)
            }
            .task { lines = (try? await Registry().collect()) ?? [] }
        }
    }
}
