import SwiftUI

@main
struct MeadowApp: App {
    var body: some Scene {
        WindowGroup { RootTabs() }
    }
}
