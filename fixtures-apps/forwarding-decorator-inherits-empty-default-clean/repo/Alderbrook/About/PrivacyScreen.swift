import SwiftUI

struct PrivacyScreen: View {
    private let policy = URL(string: "https://alderbrook-clinic.org/privacy")!

    var body: some View {
        List {
            Section("Alderbrook") {
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
