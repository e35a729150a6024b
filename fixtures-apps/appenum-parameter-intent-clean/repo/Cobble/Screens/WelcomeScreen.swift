import AppIntents
import SwiftUI

struct WelcomeScreen: View {
    var body: some View {
        VStack(spacing: 20) {
            Text("Ask Siri for your latest lab result, medicine or procedure.")
            Button("Allow access") {
                Task { try? await RecordCabinet.shared.unlock() }
            }
            ShortcutsLink()
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .padding()
    }
}
