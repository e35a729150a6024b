import SwiftUI

@main
struct CaseboundApp: App {
    var body: some Scene {
        WindowGroup { BookView(loader: ChapterLoader()) }
    }
}
