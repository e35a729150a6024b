import Foundation

struct LabResult: Sendable, Identifiable {
    let id: UUID
    let name: String
}

protocol LabStore: Sendable {
    func results() async throws -> [LabResult]
}

protocol Assistant: Sendable {
    func answer(to prompt: String) async throws -> String
}
