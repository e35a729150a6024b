import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Meadow") {
                Link("Privacy policy", destination: URL(string: "https://meadowhealth.app/privacy")!)
                LabeledContent("Version", value: Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "1.0")
            }
        }
        .navigationTitle("About")
    }
}
