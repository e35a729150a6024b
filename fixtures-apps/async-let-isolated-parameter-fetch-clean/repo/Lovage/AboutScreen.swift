import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Lovage") {
                LabeledContent("Version", value: Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String ?? "–")
                Link("Privacy policy", destination: URL(string: "https://lovage.clinic/privacy")!)
            }
        }
    }
}
