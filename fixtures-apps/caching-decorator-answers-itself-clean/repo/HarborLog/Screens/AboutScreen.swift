import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("HarborLog") {
                Link("Privacy policy", destination: URL(string: "https://harborlog.net/privacy")!)
                LabeledContent("Version", value: Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "1.0")
            }
        }
        .navigationTitle("About")
    }
}
