import Foundation
import HealthKit

struct IntakeRepository {
    let gateway: HealthGateway

    func medicines() async throws -> [String] {
        try await gateway.names(of: .medicationRecord)
    }

    func allergies() async throws -> [String] {
        try await gateway.names(of: .allergyRecord)
    }

    func diagnoses() async throws -> [String] {
        try await gateway.names(of: .conditionRecord)
    }
}
