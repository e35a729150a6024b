import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Almanac") {
                Link("Privacy policy", destination: URL(string: "https://almanachealth.com/privacy")!)
                LabeledContent("Version", value: Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "1.0")
            }
        }
        .navigationTitle("About")
    }
}
