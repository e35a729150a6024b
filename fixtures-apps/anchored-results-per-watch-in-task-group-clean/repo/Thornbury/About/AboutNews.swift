import SwiftUI

struct AboutNews: View {
    private let policy = URL(string: "https://thornbury.health/privacy")!

    var body: some View {
        List {
            Section("Thornbury") {
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
