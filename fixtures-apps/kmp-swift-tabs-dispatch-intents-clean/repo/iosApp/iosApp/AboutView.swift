import SwiftUI

struct AboutView: View {
    var body: some View {
        List {
            Link("Privacy policy", destination: URL(string: "https://www.rookwood.health/privacy")!)
        }
    }
}
