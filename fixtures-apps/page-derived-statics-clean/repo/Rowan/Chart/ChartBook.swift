import HealthKit
import Observation

@MainActor
@Observable
final class ChartBook {
    private(set) var titles: [String] = []
    @ObservationIgnored private let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            Measurement.objectType,
            Specimen.objectType,
            Vaccination.objectType,
        ])
        titles = try await Measurement.pages(in: store).map(\.title)
        titles += try await Specimen.pages(in: store).map(\.title)
        titles += try await Vaccination.pages(in: store).map(\.title)
    }
}
