import Foundation

enum Milestone: String, CaseIterable {
    case firstImport = "first_import"
    case tenRecords = "ten_records"

    static func reached(by count: Int) -> Milestone? {
        switch count {
        case 0: nil
        case 1..<10: .firstImport
        default: .tenRecords
        }
    }
}
