import SwiftUI

enum Links {
    static let privacyPolicy = URL(string: "https://curlew.health/privacy")!
}

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: Links.privacyPolicy)
            LabeledContent("Made by", value: "The Curlew team")
        }
        .navigationTitle("About")
    }
}
