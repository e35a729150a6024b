import HealthKit

private struct VaccineChapter: Chapter {
    func load(from store: HKHealthStore) async throws -> [String] {
        try await store.clinical(HKClinicalType(.immunizationRecord)).map(\.displayName)
    }
}

func makeVaccines() -> some Chapter<String> { VaccineChapter() }
