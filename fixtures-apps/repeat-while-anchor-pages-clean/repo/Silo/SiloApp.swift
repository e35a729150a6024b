import SwiftUI

@main
struct SiloApp: App {
    var body: some Scene {
        WindowGroup { ImportScreen() }
    }
}
