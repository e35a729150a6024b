import SwiftUI

@main
struct PapersApp: App {
    var body: some Scene {
        WindowGroup { SheetScreen() }
    }
}
