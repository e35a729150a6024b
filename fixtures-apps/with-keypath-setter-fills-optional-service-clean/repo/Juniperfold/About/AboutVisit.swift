import SwiftUI

struct AboutVisit: View {
    private let policy = URL(string: "https://juniperfold.com/privacy")!

    var body: some View {
        List {
            Section("Juniperfold") {
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
