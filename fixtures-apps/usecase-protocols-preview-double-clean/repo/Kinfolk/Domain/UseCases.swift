protocol GetVitalsUseCase: Sendable {
    func execute() async throws -> [FamilyEntry]
}

protocol GetShotsUseCase: Sendable {
    func execute() async throws -> [FamilyEntry]
}

struct GetVitals: GetVitalsUseCase {
    let repository: HealthKitRecordRepository
    func execute() async throws -> [FamilyEntry] { try await repository.vitals() }
}

struct GetShots: GetShotsUseCase {
    let repository: HealthKitRecordRepository
    func execute() async throws -> [FamilyEntry] { try await repository.shots() }
}
