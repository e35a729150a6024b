import Mixpanel
import SwiftUI

@main
struct SatchelApp: App {
    init() {
        Mixpanel.initialize(token: "3d0f6a", trackAutomaticEvents: false)
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                FolderScreen()
                    .toolbar { Link("Privacy policy", destination: URL(string: "https://satchelcare.org/privacy")!) }
            }
        }
    }
}
