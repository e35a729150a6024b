import Foundation

enum Tab: String, CaseIterable {
    case thisYear = "This year"
    case before = "Before"
}

struct Row: Identifiable {
    let id: UUID
    let tab: Tab
    let title: String
}
