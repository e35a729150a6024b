import SwiftUI

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: URL(string: "https://heronway.care/privacy")!)
            LabeledContent("Version", value: "1.6")
        }
        .navigationTitle("About")
    }
}
