import SwiftUI

struct OnboardingScreen: View {
    let model: OnboardingModel

    var body: some View {
        VStack(spacing: 24) {
            switch model.step {
            case .welcome: Text("Trellis keeps your history in one place.")
            case .history: Text("Share conditions and allergies.")
            case .medicines: Text("Share your medicines.")
            case .done: Text("You are set.")
            }
            Button("Continue") { Task { await model.advance() } }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .padding()
    }
}
