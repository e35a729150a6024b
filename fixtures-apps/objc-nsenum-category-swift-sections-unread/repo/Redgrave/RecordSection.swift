import Foundation

struct RecordSection: Identifiable {
    let kind: RGRecordKind
    let title: String

    var id: Int { kind.rawValue }

    static let all = [
        RecordSection(kind: .labResult, title: "Results"),
        RecordSection(kind: .vitalSign, title: "Vital signs"),
    ]
}
