import HealthKit

struct RecordSection: Identifiable {
    let title: String
    let type: HKClinicalType
    var id: String { type.identifier }
}

@resultBuilder
enum SectionsBuilder {
    static func buildExpression(_ section: RecordSection) -> [RecordSection] { [section] }
    static func buildBlock(_ parts: [RecordSection]...) -> [RecordSection] { parts.flatMap { $0 } }
    static func buildArray(_ parts: [[RecordSection]]) -> [RecordSection] { parts.flatMap { $0 } }
}
