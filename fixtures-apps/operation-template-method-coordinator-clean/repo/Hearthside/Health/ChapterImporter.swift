import HealthKit

class ChapterImporter {
    private let store = HKHealthStore()

    var heading: String { "" }
    var code: HKClinicalTypeIdentifier { preconditionFailure("A chapter names its records.") }

    final func run() async -> Chapter {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(code))], sortDescriptors: [])
        let records = (try? await descriptor.result(for: store)) ?? []
        return Chapter(heading: heading, lines: records.map(\.displayName))
    }
}
