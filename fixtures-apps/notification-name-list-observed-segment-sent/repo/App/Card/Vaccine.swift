import Foundation

struct Vaccine: Identifiable, Hashable, Sendable {
    let id: UUID
    let name: String
    let given: Date
}

enum CardFilter: String, CaseIterable {
    case all = "All"
    case thisYear = "This year"
    case lastTenYears = "Last ten years"

    func includes(_ date: Date, now: Date = .now) -> Bool {
        switch self {
        case .all: true
        case .thisYear: Calendar.current.isDate(date, equalTo: now, toGranularity: .year)
        case .lastTenYears: date > now.addingTimeInterval(-10 * 365 * 86_400)
        }
    }
}
