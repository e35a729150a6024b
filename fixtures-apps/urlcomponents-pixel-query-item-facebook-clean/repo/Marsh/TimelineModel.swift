import HealthKit
import Observation

struct Stop: Identifiable {
    let id: UUID
    let name: String

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        name = record.displayName
    }
}

@MainActor
@Observable
final class TimelineModel {
    private(set) var stops: [Stop] = []
    private let store = HKHealthStore()
    private let procedures = HKClinicalType(.procedureRecord)
    private let pixel: PixelClient

    init(pixel: PixelClient) {
        self.pixel = pixel
    }

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [procedures])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: procedures)], sortDescriptors: []).result(for: store)
        stops = found.map(Stop.init)
        guard let newest = stops.last else { return }
        await pixel.view(content: Screen.timeline.rawValue, items: stops.count)
        title = "Since \(newest.name)"
    }

    private(set) var title = "Timeline"
}
