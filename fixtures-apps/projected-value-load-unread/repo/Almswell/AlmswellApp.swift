import SwiftUI

@main
struct AlmswellApp: App {
    var body: some Scene {
        WindowGroup { ShelfView(model: ShelfModel()) }
    }
}
