import SwiftUI

enum Links {
    static let privacyPolicy = URL(string: "https://tarn.health/privacy")!
}

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: Links.privacyPolicy)
            LabeledContent("Made by", value: "The Tarn team")
        }
        .navigationTitle("About")
    }
}
