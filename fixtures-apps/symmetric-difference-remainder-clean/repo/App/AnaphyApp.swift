import SwiftUI

@main
struct AnaphyApp: App {
    var body: some Scene {
        WindowGroup {
            TableView()
        }
    }
}
