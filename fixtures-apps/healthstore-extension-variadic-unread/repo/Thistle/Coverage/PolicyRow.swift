import SwiftUI

struct PolicyRow: View {
    var body: some View {
        Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
    }
}
