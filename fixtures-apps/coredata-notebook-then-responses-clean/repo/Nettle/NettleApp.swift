import SwiftUI

@main
struct NettleApp: App {
    private let notebook = Notebook()

    var body: some Scene {
        WindowGroup { CoachView(coach: Coach(notebook: notebook), importer: NotebookImporter(notebook: notebook)) }
    }
}
