import HealthKit
import Observation

@MainActor
@Observable
final class Summary {
    private(set) var lines: [String] = []
    private let records = Records()

    func build() async throws {
        try await records.connect()
        var seen: Set<HKClinicalTypeIdentifier> = []
        for page in Page.all {
            for identifier in page.identifiers {
                guard seen.insert(identifier).inserted else { continue }
                lines += try await records.titles(of: identifier)
            }
        }
    }
}
