import SwiftUI

struct SettingsScreen: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .trackScreen("settings")
    }
}
