import SwiftUI

@main
struct SandpiperApp: App {
    var body: some Scene {
        WindowGroup { BoardView(model: BoardModel(shared: SharedBoard(), local: CardFile(), immunizations: Immunizations())) }
    }
}
