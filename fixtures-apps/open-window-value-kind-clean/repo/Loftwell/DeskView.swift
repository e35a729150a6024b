import SwiftUI

struct DeskView: View {
    @Environment(\.openWindow) private var openWindow

    var body: some View {
        List {
            Button("Allergies") { openWindow(value: Topic.allergies) }
            Button("Procedures") { openWindow(value: Topic.procedures) }
            Link("Privacy policy", destination: PolicyLinks.privacy)
        }
    }
}
