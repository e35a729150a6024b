import SwiftUI

@main
struct LinnetApp: App {
    @State private var lines: [String] = []

    var body: some Scene {
        WindowGroup {
            List(lines, id: \.self) { Text($0) }
                .task { lines = (try? await Comparison().lines()) ?? [] }
        }
    }
}
