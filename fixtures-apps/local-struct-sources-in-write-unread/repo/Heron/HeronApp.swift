import SwiftUI

@main
struct HeronApp: App {
    @StateObject private var sheet = HandoverSheet(store: .init())

    var body: some Scene {
        WindowGroup {
            SheetView(sheet: sheet)
        }
    }
}
