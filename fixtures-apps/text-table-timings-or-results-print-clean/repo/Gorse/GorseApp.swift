import SwiftUI

@main
struct GorseApp: App {
    var body: some Scene {
        WindowGroup { TableScreen(maker: TableMaker()) }
    }
}
