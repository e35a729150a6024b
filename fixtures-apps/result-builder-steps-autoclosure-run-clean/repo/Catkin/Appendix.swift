import HealthKit

struct Appendix {
    var run: @MainActor () async throws -> [String]

    static let letters = Appendix(run: {
        try await Nursery.names(HKClinicalType(.clinicalNoteRecord))
    })
}
