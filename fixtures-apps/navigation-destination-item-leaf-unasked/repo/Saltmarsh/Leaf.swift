import HealthKit

struct Leaf: Hashable {
    let title: String
    let kind: HKClinicalTypeIdentifier

    static let results = Leaf(title: "Results", kind: .labResultRecord)
    static let notes = Leaf(title: "Notes", kind: .clinicalNoteRecord)
}
