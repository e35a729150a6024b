import SwiftUI

@main
struct BrindlecoteApp: App {
    private let composition = Composition()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                TrendsScreen(gate: composition.gate, panels: composition.panels())
            }
        }
    }
}
