import SwiftUI

/// The small print, pushed from the gear.
struct AboutPennycross: View {
    @Environment(\.openURL) private var openURL

    var body: some View {
        VStack(alignment: .leading, spacing: 16) {
            Text("Pennycross \(version)").font(.headline)
            Text("Nothing you allow us to read leaves this phone.")
            Button("Read our privacy policy") {
                openURL(URL(string: "https://pennycross-school.org/privacy")!)
            }
            Spacer()
        }
        .padding()
        .navigationTitle("About Pennycross")
    }

    private var version: String {
        Bundle.main.infoDictionary?["CFBundleShortVersionString"] as? String ?? "1.0"
    }
}
