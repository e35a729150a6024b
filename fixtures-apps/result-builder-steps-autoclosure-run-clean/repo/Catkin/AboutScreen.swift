import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Section("Catkin") {
                LabeledContent("Version", value: Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String ?? "–")
                Link("Privacy policy", destination: URL(string: "https://www.catkinapp.com/privacy-policy")!)
            }
        }
    }
}
