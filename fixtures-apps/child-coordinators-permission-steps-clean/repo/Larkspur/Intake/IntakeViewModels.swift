import Foundation

struct IntakeSection: Hashable {
    let title: String
    let items: [IntakeItem]
}

@MainActor
protocol IntakeListModel {
    func sections() async throws -> [IntakeSection]
}

struct HistoryViewModel: IntakeListModel {
    let repository: RecordsRepository

    func sections() async throws -> [IntakeSection] {
        [
            IntakeSection(title: "Diagnoses", items: try await repository.conditions()),
            IntakeSection(title: "Operations", items: try await repository.procedures()),
        ]
    }
}

struct TreatmentViewModel: IntakeListModel {
    let repository: RecordsRepository

    func sections() async throws -> [IntakeSection] {
        [
            IntakeSection(title: "Medications", items: try await repository.medications()),
            IntakeSection(title: "Allergies", items: try await repository.allergies()),
        ]
    }
}
