import SwiftUI

struct TravelCardView: View {
    private let door = HealthDoor()
    @State private var shots: [String] = []
    @State private var allergies: [String] = []

    var body: some View {
        List {
            Section("Shots") { ForEach(shots, id: \.self) { Text($0) } }
            Section("Allergies") { ForEach(allergies, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://www.heronlog.org/privacy")!)
        }
        .task { try? await fill() }
    }

    private func fill() async throws {
        try await door.open()
        shots = try await Ledger<Shot>(store: door.store).page(of: 40).titles()
        allergies = try await Ledger<Allergy>.Page(store: door.store, limit: 10).titles()
    }
}
