import SwiftUI

struct PrivacyLink: View {
    var body: some View {
        Link("Privacy Policy", destination: URL(string: "https://www.sorrelby.health/legal/privacy")!)
    }
}
