import HealthKit

enum Field: String, CaseIterable, Sendable {
    case insurer, treatments
}

struct Claim: Sendable {
    typealias Fetch = @Sendable () async throws -> [String]

    private let desk = Desk(store: HKHealthStore())
    private var fields: [Field: Fetch] {
        [.insurer: CoverageDesk(desk: desk).fetch, .treatments: ProcedureDesk(desk: desk).fetch]
    }
    private var annex: (title: String, fetch: Fetch) { ("Vaccines", VaccineDesk(desk: desk).fetch) }

    func fill() async throws -> [String: [String]] {
        try await desk.open()
        var filled: [String: [String]] = [:]
        for field in Field.allCases {
            filled[field.rawValue] = try await fields[field]?()
        }
        filled[annex.title] = try await annex.fetch()
        return filled
    }
}
