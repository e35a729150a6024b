import HealthKit
import Observation

@MainActor @Observable
final class Summary {
    private(set) var counts: [String: Int] = [:]

    func prepare() async throws {
        guard HKHealthStore.isHealthDataAvailable(), HKHealthStore.app.supportsHealthRecords() else { return }
        try await HKHealthStore.app.requestAuthorization(toShare: [], read: [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.labResultRecord),
            HKClinicalType(.immunizationRecord),
        ])
        counts["Conditions"] = try await count(ConditionChapter())
        counts["Results"] = try await count(LabChapter())
        counts["Vaccines"] = try await makeVaccines().load().count
    }

    private func count<C: Chapter>(_ chapter: C) async throws -> Int {
        try await chapter.load().count
    }
}
