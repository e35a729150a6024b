import HealthKit
import Observation

@Observable
final class Visit {
    private(set) var drugs: Feed?
    private(set) var readings: [String] = []
    private(set) var plans: [String] = []
    private let log = PressureLog()

    @MainActor
    func begin() async {
        await Permission.ask()
        drugs = Feed(HKClinicalType(.medicationRecord))
        readings = (try? await log.readings.value) ?? []
        plans = (try? await InsuranceCard.plans.value) ?? []
    }
}
