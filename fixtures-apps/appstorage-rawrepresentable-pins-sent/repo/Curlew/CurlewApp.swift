import SwiftUI

@main
struct CurlewApp: App {
    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Board", systemImage: "rectangle.grid.1x2") { BoardView() }
                Tab("About", systemImage: "info.circle") { AboutView() }
            }
        }
    }
}
