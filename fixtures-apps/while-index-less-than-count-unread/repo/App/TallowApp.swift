import SwiftUI

@main
struct TallowApp: App {
    @State private var importer = Importer()

    var body: some Scene {
        WindowGroup {
            VStack {
                ProgressView(value: importer.progress)
                List(importer.names, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://tallow.health/privacy")!)
            }
            .task { try? await importer.run() }
        }
    }
}
