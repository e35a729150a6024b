import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: URL(string: "https://brackenfield.health/privacy")!)
            LabeledContent("Version", value: "1.3")
        }
        .navigationTitle("About")
    }
}
