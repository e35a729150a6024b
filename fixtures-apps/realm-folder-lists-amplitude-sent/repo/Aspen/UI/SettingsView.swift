import SwiftUI

struct SettingsView: View {
    @Environment(\.openURL) private var openURL

    var body: some View {
        Form {
            Section("Legal") {
                Button("Privacy policy") { openURL(Links.privacy) }
            }
        }
        .navigationTitle("Settings")
    }
}
