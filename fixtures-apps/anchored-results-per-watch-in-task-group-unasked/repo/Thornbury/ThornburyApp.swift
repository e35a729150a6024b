import SwiftUI

@main
struct ThornburyApp: App {
    @State private var board = NewsBoard(watcher: RecordWatcher(), doorman: Doorman())

    var body: some Scene {
        WindowGroup {
            NavigationStack { NewsScreen(board: board) }
                .task { await board.follow() }
        }
    }
}
