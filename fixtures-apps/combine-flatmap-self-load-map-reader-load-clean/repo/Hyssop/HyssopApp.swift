import SwiftUI

@main
struct HyssopApp: App {
    @StateObject private var panel = PanelModel()

    var body: some Scene {
        WindowGroup { PanelView(panel: panel) }
    }
}
