import AppIntents
import HealthKit

struct AllergyEntity: AppEntity {
    static let typeDisplayRepresentation: TypeDisplayRepresentation = "Allergy"
    static let defaultQuery = AllergyQuery()

    let id: UUID
    let name: String
    var displayRepresentation: DisplayRepresentation { DisplayRepresentation(title: "\(name)") }
}

struct AllergyQuery: EntityQuery {
    func entities(for identifiers: [UUID]) async throws -> [AllergyEntity] {
        try await load().filter { identifiers.contains($0.id) }
    }

    func suggestedEntities() async throws -> [AllergyEntity] {
        try await load()
    }

    private func load() async throws -> [AllergyEntity] {
        try await Clinic.load(HKClinicalType(.allergyRecord)).map { AllergyEntity(id: $0.uuid, name: $0.displayName) }
    }
}
