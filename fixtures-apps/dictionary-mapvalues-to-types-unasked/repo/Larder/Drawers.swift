import HealthKit

enum Drawer: Hashable { case pills, letters }

enum Drawers {
    private static let identifiers: [Drawer: HKClinicalTypeIdentifier] = [
        .pills: .medicationRecord,
        .letters: .clinicalNoteRecord,
    ]

    static let types = identifiers.mapValues { HKClinicalType($0) }
}
