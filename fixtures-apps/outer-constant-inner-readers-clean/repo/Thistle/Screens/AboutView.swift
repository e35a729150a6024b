import SwiftUI

struct AboutView: View {
    private let privacyPolicy = URL(string: "https://www.thistle.health/privacy")!

    var body: some View {
        List {
            Section("About Thistle") {
                LabeledContent("Version", value: Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String ?? "")
                Link("Privacy policy", destination: privacyPolicy)
            }
        }
        .navigationTitle("About")
    }
}
