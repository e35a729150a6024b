import SwiftUI

struct AboutView: View {
    private let version = Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "-"

    var body: some View {
        List {
            LabeledContent("Version", value: version)
            Link("Privacy policy", destination: URL(string: "https://www.feldsalat.health/privacy")!)
            Link("Help", destination: URL(string: "https://help.feldsalat.health")!)
        }
        .navigationTitle("About Feldsalat")
    }
}
