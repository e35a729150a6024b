import SwiftUI

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy Policy", destination: Links.privacyPolicy)
            Link("Support", destination: Links.support)
        }
        .navigationTitle("About Thicket")
    }
}
