import Foundation

enum BinderTab: String, CaseIterable {
    case conditions = "Conditions"
    case procedures = "Procedures"
}

struct BinderRow: Hashable {
    let id = UUID()
    let tab: BinderTab
    let title: String
    let date: Date
}
