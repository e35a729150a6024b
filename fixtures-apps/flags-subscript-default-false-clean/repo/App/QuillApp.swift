import SwiftUI

@main
struct QuillApp: App {
    private let composition = Composition()

    var body: some Scene {
        WindowGroup {
            OnePageView(model: composition.makeOnePage())
        }
    }
}
