import Foundation

extension RecordSection {
    var title: LocalizedStringResource {
        switch self {
        case .labs: "Lab results"
        case .medications: "Medications"
        case .procedures: "Procedures"
        case .coverage: "Insurance"
        }
    }
}
