import Bugsnag
import SwiftUI

@main
struct TamarindApp: App {
    init() {
        Bugsnag.start()
    }

    var body: some Scene {
        WindowGroup { VitalsScreen() }
    }
}
