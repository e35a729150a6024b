import SwiftUI

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: LegalLinks.privacyPolicy)
        }
        .navigationTitle("About Oleander")
    }
}
