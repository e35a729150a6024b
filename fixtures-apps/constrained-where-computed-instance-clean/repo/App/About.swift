import SwiftUI

struct About: View {
    var body: some View {
        Form {
            Section("Nephra") {
                Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
            }
        }
        .navigationTitle("About")
    }
}
