import SwiftUI

@main
struct WithyApp: App {
    @State private var model = DrawerModel()

    var body: some Scene {
        WindowGroup { DrawerView(model: model) }
    }
}
