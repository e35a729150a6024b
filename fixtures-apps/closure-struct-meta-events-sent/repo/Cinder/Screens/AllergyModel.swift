import HealthKit
import Observation

@MainActor
@Observable
final class AllergyModel {
    private(set) var allergies: [HKClinicalRecord] = []
    private let reader: AllergyReader
    private let marketing: Marketing

    init(reader: AllergyReader, marketing: Marketing) {
        self.reader = reader
        self.marketing = marketing
    }

    func load() async throws {
        try await reader.authorize()
        allergies = try await reader.read()
        if Milestone.reached(by: allergies.count) != nil, let first = allergies.first {
            marketing.milestone(first.displayName, allergies.count)
        }
    }
}
