import SwiftUI

struct PrivacyLink: View {
    var body: some View {
        Link("Privacy policy", destination: URL(string: "https://heronhandoff.com/privacy")!)
    }
}
