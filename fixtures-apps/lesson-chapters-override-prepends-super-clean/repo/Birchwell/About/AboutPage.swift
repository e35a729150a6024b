import SwiftUI

struct AboutPage: View {
    private let policy = URL(string: "https://birchwell.care/privacy-policy")!

    var body: some View {
        List {
            Section("Birchwell") {
                Link("Privacy policy", destination: policy)
                LabeledContent("Version", value: "1.2")
            }
            Section {
                Text("What is read from Health stays on this iPhone.").font(.footnote)
            }
        }
        .navigationTitle("About")
    }
}
