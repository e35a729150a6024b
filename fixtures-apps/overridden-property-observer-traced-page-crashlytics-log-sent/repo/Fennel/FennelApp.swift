import FirebaseCore
import SwiftUI

@main
struct FennelApp: App {
    init() { FirebaseApp.configure() }

    var body: some Scene {
        WindowGroup { NotebookView() }
    }
}
