import Observation

@MainActor
@Observable
final class WalletModel {
    private(set) var plans: [Plan] = []
    private(set) var front: String?
    var colour: CardColour {
        didSet { preferences.set(colour.rawValue, for: .cardColour) }
    }

    @ObservationIgnored private let reader: PlanReader
    @ObservationIgnored private let preferences: Preferences

    init(plans reader: PlanReader, preferences: Preferences) {
        self.reader = reader
        self.preferences = preferences
        front = preferences.value(for: .frontPlan)
        colour = preferences.value(for: .cardColour).flatMap { CardColour(rawValue: $0) } ?? .slate
    }

    func load() async {
        plans = (try? await reader.plans()) ?? []
        preferences.set("wallet", for: .lastTab)
    }

    func toFront(_ plan: Plan) {
        front = plan.name
        preferences.set(plan.name, for: .frontPlan)
    }
}
