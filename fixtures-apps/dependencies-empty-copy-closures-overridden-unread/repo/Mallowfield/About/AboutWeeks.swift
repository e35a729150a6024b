import SwiftUI

struct AboutWeeks: View {
    private let policy = URL(string: "https://mallowfield.health/privacy")!

    var body: some View {
        List {
            Section("Mallowfield") {
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
