import Mixpanel
import SwiftUI

@main
struct JuniperApp: App {
    init() {
        Mixpanel.initialize(token: "3f1c0f6b6b0d4b1c9f2c7a", trackAutomaticEvents: false)
    }

    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Labs", systemImage: "testtube.2") { NavigationStack { LabListScreen() } }
                Tab("Settings", systemImage: "gear") { SettingsScreen() }
            }
        }
    }
}
