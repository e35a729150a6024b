import SwiftUI

@main
struct AtollApp: App {
    var body: some Scene {
        WindowGroup { ManifestScreen() }
    }
}
