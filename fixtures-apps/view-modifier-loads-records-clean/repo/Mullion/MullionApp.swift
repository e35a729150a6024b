import SwiftUI

@main
struct MullionApp: App {
    var body: some Scene {
        WindowGroup { NotebookTabs() }
    }
}
