import SwiftUI

@main
struct CloverbankApp: App {
    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Medicines", systemImage: "pills") { Pane.drugs }
                Tab("Results", systemImage: "testtube.2") { Pane.results }
                Tab("About", systemImage: "info.circle") { Pane.about }
            }
            .task { try? await Jar.ask() }
        }
    }
}
