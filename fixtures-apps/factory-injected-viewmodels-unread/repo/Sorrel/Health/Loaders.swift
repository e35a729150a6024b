import Foundation

struct CardLine: Identifiable, Hashable {
    let id: UUID
    let text: String
}

struct AllergyLoader {
    let reader: ClinicalReading

    func load() async throws -> [CardLine] {
        try await reader.records(.allergyRecord, limit: nil).map { CardLine(id: $0.uuid, text: $0.displayName) }
    }
}

struct MedicationLoader {
    let reader: ClinicalReading

    func load() async throws -> [CardLine] {
        try await reader.records(.medicationRecord, limit: nil).map { CardLine(id: $0.uuid, text: $0.displayName) }
    }
}

struct MeasurementLoader {
    let reader: ClinicalReading

    func loadLabs() async throws -> [CardLine] {
        try await reader.records(.labResultRecord, limit: 10).map { CardLine(id: $0.uuid, text: $0.displayName) }
    }

    func loadVitals() async throws -> [CardLine] {
        try await reader.records(.vitalSignRecord, limit: 10).map { CardLine(id: $0.uuid, text: $0.displayName) }
    }
}
