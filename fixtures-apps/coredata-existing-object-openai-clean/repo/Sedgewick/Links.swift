import SwiftUI

enum Links {
    static let privacyPolicy = URL(string: "https://sedgewick.health/privacy")!
}

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: Links.privacyPolicy)
            LabeledContent("Made by", value: "The Sedgewick team")
        }
        .navigationTitle("About")
    }
}
