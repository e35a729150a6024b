import HealthKit

struct Cabinet {
    let notebook: Notebook
    private let store = HKHealthStore()

    init(notebook: Notebook) { self.notebook = notebook }

    /// What the hospital filed.
    subscript<Kind: Filed>(_ kind: Kind.Type) -> [String] {
        get async throws {
            let type = HKClinicalType(kind.identifier)
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            return try await query.result(for: store).map(\.displayName)
        }
    }

    /// What the user wrote under that heading.
    subscript(_ heading: String) -> [String] {
        notebook.lines(under: heading)
    }
}
