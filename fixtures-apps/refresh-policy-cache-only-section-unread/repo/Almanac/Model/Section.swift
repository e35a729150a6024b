enum YearSection: String, CaseIterable, Identifiable {
    case immunizations
    case procedures
    case vitals

    var id: String { rawValue }

    var policy: RefreshPolicy {
        switch self {
        case .immunizations: .live
        case .procedures: .memoryOnly
        case .vitals: .live
        }
    }
}

enum RefreshPolicy {
    case live
    case memoryOnly
}
