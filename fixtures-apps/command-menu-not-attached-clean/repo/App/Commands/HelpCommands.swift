import SwiftUI

struct HelpCommands: Commands {
    @Environment(\.openURL) private var openURL

    var body: some Commands {
        CommandGroup(replacing: .help) {
            Button("Privacy Policy") { openURL(Links.privacyPolicy) }
        }
    }
}
