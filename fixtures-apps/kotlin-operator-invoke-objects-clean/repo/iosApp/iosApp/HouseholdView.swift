import Shared
import SwiftUI

@Observable @MainActor
final class HouseholdState {
    var household: Household?
    private let model: HouseholdModel

    init(model: HouseholdModel) {
        self.model = model
    }

    func start() {
        model.start { household in
            MainActor.assumeIsolated { self.household = household }
        }
    }
}

struct HouseholdView: View {
    @State private var state = HouseholdState(model: HouseholdModel(load: HealthHousehold()))

    var body: some View {
        List {
            if let household = state.household {
                Section("Allergies") { ForEach(household.allergies, id: \.self, content: Text.init) }
                Section("Shots") { ForEach(household.shots, id: \.self, content: Text.init) }
                Section("Insurance") { ForEach(household.insurance, id: \.self, content: Text.init) }
            }
            Link("Privacy policy", destination: URL(string: "https://www.betony.health/legal/privacy")!)
        }
        .onAppear { state.start() }
    }
}
