import SwiftUI

@main
struct FennelApp: App {
    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Diagnoses", systemImage: "list.bullet") { DiagnosesView() }
                Tab("Ask", systemImage: "bubble") { AskView() }
            }
        }
    }
}
