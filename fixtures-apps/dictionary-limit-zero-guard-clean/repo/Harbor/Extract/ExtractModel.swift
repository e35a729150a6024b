import HealthKit
import Observation

@MainActor @Observable
final class ExtractModel {
    private(set) var parts: [Kind: [HKClinicalRecord]] = [:]
    private let service: ExtractService

    init(service: ExtractService) {
        self.service = service
    }

    func prepare() async throws {
        try await service.authorize()
        for kind in Kind.allCases {
            parts[kind] = try await service.extract(kind)
        }
    }
}
