import SwiftUI

@main
struct ThistleApp: App {
    private let importer = Importer()
    @State private var lines: [String] = []

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(lines, id: \.self) { Text($0) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task {
                await ImportMonitor().follow(importer.events())
                lines = await importer.summaries
            }
        }
    }
}
