import SwiftUI

@main
struct RowanApp: App {
    @State private var sheet = SheetModel()

    var body: some Scene {
        WindowGroup { SheetScreen(sheet: sheet) }
    }
}
