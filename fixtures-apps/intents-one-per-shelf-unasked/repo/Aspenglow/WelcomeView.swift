import AppIntents
import SwiftUI

struct WelcomeView: View {
    var body: some View {
        List {
            Button("Allow health records") { Task { try? await Librarian.shared.admit() } }
            SiriTipView(intent: TellDrugsIntent())
            Link("Privacy policy", destination: URL(string: "https://www.aspenglow-care.com/privacy")!)
        }
    }
}
