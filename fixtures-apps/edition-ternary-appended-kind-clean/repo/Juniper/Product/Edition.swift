enum Edition {
    case basic
    case family

    static let current: Edition = .family

    var title: String {
        switch self {
        case .basic: "Juniper"
        case .family: "Juniper Family"
        }
    }
}
