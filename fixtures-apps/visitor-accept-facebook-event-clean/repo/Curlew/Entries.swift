import HealthKit

protocol EntryVisitor {
    func visit(lab: LabEntry)
    func visit(sample: SampleEntry)
}

protocol Entry {
    func accept(_ visitor: some EntryVisitor)
}

struct LabEntry: Entry {
    let headline: String

    init(record: HKClinicalRecord) {
        headline = record.displayName
    }

    func accept(_ visitor: some EntryVisitor) { visitor.visit(lab: self) }
}

struct SampleEntry: Entry {
    let headline: String

    func accept(_ visitor: some EntryVisitor) { visitor.visit(sample: self) }
}
