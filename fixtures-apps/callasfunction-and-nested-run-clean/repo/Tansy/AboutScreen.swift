import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Tansy") {
                LabeledContent("Version", value: Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String ?? "–")
                Link("Privacy policy", destination: URL(string: "https://www.tansyapp.com/privacy-policy")!)
            }
        }
    }
}
