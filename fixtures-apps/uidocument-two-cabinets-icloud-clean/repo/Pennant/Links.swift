import SwiftUI

enum Links {
    static let privacyPolicy = URL(string: "https://pennant.health/privacy")!
}

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: Links.privacyPolicy)
            LabeledContent("Made by", value: "The Pennant team")
        }
        .navigationTitle("About")
    }
}
