import SwiftUI

@main
struct SatchelApp: App {
    @State private var model = SatchelModel()
    var body: some Scene {
        WindowGroup { NavigationStack { SatchelScreen(model: model) } }
    }
}
