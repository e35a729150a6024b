import HealthKit
import Observation

struct DashboardCard: Identifiable {
    let id = UUID()
    let title: String
    let lines: [String]
}

@MainActor
@Observable
final class DashboardModel {
    private(set) var cards: [DashboardCard] = []

    @ObservationIgnored private let gateway: HealthGateway
    @ObservationIgnored private let flags: FeatureFlags

    init(gateway: HealthGateway, flags: FeatureFlags) {
        self.gateway = gateway
        self.flags = flags
    }

    func load() async {
        do {
            try await gateway.requestAuthorization()
            var cards: [DashboardCard] = []
            if flags.labTrends {
                cards.append(try await labCard())
            }
            if flags.conditionList {
                cards.append(try await conditionCard())
            }
            if flags.coverageCard {
                cards.append(try await coverageCard())
            }
            self.cards = cards
        } catch {
            cards = []
        }
    }

    private func labCard() async throws -> DashboardCard {
        let records = try await gateway.records(of: HKClinicalType(.labResultRecord))
        return DashboardCard(title: "Latest values", lines: records.prefix(5).map(\.displayName))
    }

    private func conditionCard() async throws -> DashboardCard {
        let records = try await gateway.records(of: HKClinicalType(.conditionRecord))
        return DashboardCard(title: "Conditions", lines: records.map(\.displayName))
    }

    private func coverageCard() async throws -> DashboardCard {
        let records = try await gateway.records(of: HKClinicalType(.coverageRecord))
        return DashboardCard(title: "Your plan", lines: records.map(\.displayName))
    }
}
