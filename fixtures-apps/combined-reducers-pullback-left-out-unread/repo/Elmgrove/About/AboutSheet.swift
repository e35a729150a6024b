import SwiftUI

struct AboutSheet: View {
    private let policy = URL(string: "https://elmgrove.app/privacy")!

    var body: some View {
        List {
            Section("Elmgrove") {
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
