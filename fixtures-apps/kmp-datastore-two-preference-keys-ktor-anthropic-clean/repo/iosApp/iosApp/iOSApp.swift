import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let notebook = NotebookFactory().make()

    var body: some Scene {
        WindowGroup { NoteView(notebook: notebook) }
    }
}
