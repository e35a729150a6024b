import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Fennel") {
                LabeledContent("Version", value: Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String ?? "–")
                Link("Privacy policy", destination: URL(string: "https://www.fennelapp.com/privacy-policy")!)
            }
        }
    }
}
