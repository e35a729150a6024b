import SwiftUI

struct TripView: View {
    let services: Services
    @State private var goal = ""
    @State private var shots: [String] = []

    var body: some View {
        List {
            TextField("Where do you want to go?", text: $goal)
                .onSubmit {
                    Task {
                        await services.goals.append(goal)
                        await services.campaigns.refreshProfile()
                    }
                }
            Section("On file") { ForEach(shots, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://www.tamarack.health/legal/privacy")!)
        }
        .task {
            try? await services.immunizations.pull(into: services.shots)
            shots = await services.shots.all()
        }
    }
}
