import SwiftUI

@main
struct KelpApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { DiaryView(importer: DiaryImporter()) } }
    }
}
