import HealthKit
import Shared
import SwiftUI

struct CardView: View {
    private let loadCard = LoadCardUseCase(store: HKHealthStore())
    @State private var card: EmergencyCard?

    var body: some View {
        List {
            if let card {
                Section("Medications") { ForEach(card.medications, id: \.self) { Text($0) } }
                Section("Allergies") { ForEach(card.allergies, id: \.self) { Text($0) } }
                Section("Conditions") { ForEach(card.conditions, id: \.self) { Text($0) } }
            }
            Link("Privacy Policy", destination: URL(string: "https://www.sandpiper.health/legal/privacy")!)
        }
        .task { card = try? await loadCard.load() }
    }
}
