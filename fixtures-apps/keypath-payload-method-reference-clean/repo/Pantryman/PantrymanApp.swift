import SwiftUI

@main
struct PantrymanApp: App {
    var body: some Scene {
        WindowGroup { PantryView(model: PantryModel()) }
    }
}
