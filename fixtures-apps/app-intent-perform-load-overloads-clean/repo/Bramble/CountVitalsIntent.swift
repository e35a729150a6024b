import AppIntents
import HealthKit

struct CountVitalsIntent: AppIntent {
    static let title: LocalizedStringResource = "Count my readings"

    @Parameter(title: "Days", default: 30) var days: Int

    func perform() async throws -> some IntentResult & ReturnsValue<Int> {
        .result(value: try await load(days: days).count)
    }

    private func load(days: Int) async throws -> [HKClinicalRecord] {
        let from = Date.now.addingTimeInterval(-Double(days) * 86_400)
        return try await Clinic.load(HKClinicalType(.vitalSignRecord)).filter { $0.startDate > from }
    }
}
