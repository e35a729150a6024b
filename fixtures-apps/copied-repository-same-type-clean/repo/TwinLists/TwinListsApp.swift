import SwiftUI

@main
struct TwinListsApp: App {
    private let container = AppContainer()

    var body: some Scene {
        WindowGroup { container.makeListsView() }
    }
}
