import HealthKit

struct Chapter {
    let title: String
    /// Nil for pages that are written by hand.
    let identifier: HKClinicalTypeIdentifier?

    static let folder = [
        Chapter(title: "What happened", identifier: .conditionRecord),
        Chapter(title: "Operations", identifier: .procedureRecord),
        Chapter(title: "My own notes", identifier: nil),
        Chapter(title: "Measured at the clinic", identifier: .vitalSignRecord),
    ]
}
