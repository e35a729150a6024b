import SwiftUI

@main
struct RootstockApp: App {
    private let root = CompositionRoot()

    var body: some Scene {
        WindowGroup { FileView(model: root.makeFileModel()) }
    }
}
