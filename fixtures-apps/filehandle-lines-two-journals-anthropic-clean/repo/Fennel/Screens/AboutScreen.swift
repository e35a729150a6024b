import SwiftUI

struct AboutScreen: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: URL(string: "https://www.fennel-health.org/privacy")!)
            Text("Your records stay on this device.")
                .foregroundStyle(Palette.ink)
        }
        .navigationTitle("About")
    }
}
