import SwiftUI

@main
struct SaltmarshApp: App {
    @StateObject private var board = Board()

    var body: some Scene {
        WindowGroup {
            NavigationStack { BoardView(board: board) }
        }
    }
}
