import SwiftUI

struct PrivacyLink: View {
    var body: some View {
        Link("How Tansy handles your records", destination: URL(string: "https://www.tansy.health/privacy")!)
            .font(.footnote)
    }
}
