import Foundation

enum Drawer: Hashable {
    case labs
    case vitals
    case procedures

    var title: String {
        switch self {
        case .labs: return "Lab results"
        case .vitals: return "Vital signs"
        case .procedures: return "Procedures"
        }
    }
}

struct Paper: Hashable {
    let id: UUID
    let title: String
    let date: Date
}

enum CabinetItem: Hashable {
    case drawer(Drawer)
    case paper(Paper)
    case loading(Drawer)
}
