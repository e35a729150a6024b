import SwiftUI

@main
struct ThicketApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { ChecklistView(importer: ChecklistImporter()) } }
    }
}
