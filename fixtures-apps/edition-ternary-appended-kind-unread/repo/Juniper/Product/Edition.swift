enum Edition {
    case basic
    case family

    static let current: Edition = .basic

    var title: String {
        switch self {
        case .basic: "Juniper"
        case .family: "Juniper Family"
        }
    }
}
