import HealthKit

struct RecordItem: Identifiable {
    let id: UUID
    let name: String

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        name = record.displayName
    }
}

protocol RecordsRepository {
    func items() async throws -> [RecordItem]
}
