import SwiftUI

@main
struct TileboardApp: App {
    var body: some Scene {
        WindowGroup { BoardView() }
    }
}
