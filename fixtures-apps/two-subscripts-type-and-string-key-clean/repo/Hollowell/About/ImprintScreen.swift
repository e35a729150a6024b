import SwiftUI

/// The small print, pushed from the gear.
struct ImprintScreen: View {
    @Environment(\.openURL) private var openURL

    var body: some View {
        VStack(alignment: .leading, spacing: 16) {
            Text("Hollowell \(version)").font(.headline)
            Text("Nothing you allow us to read leaves this phone.")
            Button("Read our privacy policy") {
                openURL(URL(string: "https://hollowell-surgery.org/privacy")!)
            }
            Spacer()
        }
        .padding()
        .navigationTitle("About Hollowell")
    }

    private var version: String {
        Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "1.0"
    }
}
