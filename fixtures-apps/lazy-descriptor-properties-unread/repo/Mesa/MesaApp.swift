import SwiftUI

@main
struct MesaApp: App {
    var body: some Scene {
        WindowGroup { TimelineScreen() }
    }
}
