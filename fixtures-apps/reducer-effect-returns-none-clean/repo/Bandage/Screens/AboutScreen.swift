import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Bandage") {
                Link("Privacy policy", destination: URL(string: "https://bandageapp.com/legal/privacy")!)
                LabeledContent("Version", value: Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "1.0")
            }
        }
        .navigationTitle("About")
    }
}
