import SwiftUI

struct AboutStoneleigh: View {
    private let policy = URL(string: "https://stoneleigh-implants.org/privacy")!

    var body: some View {
        List {
            Section("Stoneleigh") {
                Link("Privacy policy", destination: policy)
                LabeledContent("Version", value: "4.0")
            }
            Section {
                Text("What is read from Health stays on this iPhone.").font(.footnote)
            }
        }
        .navigationTitle("About")
    }
}
