enum Chapter: String, CaseIterable, Identifiable {
    case labs
    case procedures
    case conditions

    var id: String { rawValue }

    var title: String {
        switch self {
        case .labs: return "Lab results"
        case .procedures: return "Procedures"
        case .conditions: return "Conditions"
        }
    }
}
