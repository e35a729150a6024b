import SwiftUI

@main
struct ZephyrApp: App {
    @State private var runner = ScriptRunner(health: ScriptHealth())

    var body: some Scene {
        WindowGroup { NavigationStack { StudyView(runner: runner) } }
    }
}
