import SwiftUI

@main
struct QuillonApp: App {
    var body: some Scene {
        WindowGroup { SheetScreen() }
    }
}
