import SwiftUI

struct AboutTansyfield: View {
    private let policy = URL(string: "https://tansyfield-diet.org/privacy")!

    var body: some View {
        List {
            Section("Tansyfield") {
                Link("Privacy policy", destination: policy)
                LabeledContent("Version", value: "2.3")
            }
            Section {
                Text("What is read from Health stays on this iPhone.").font(.footnote)
            }
        }
        .navigationTitle("About")
    }
}
