enum Mood: Int, CaseIterable, Identifiable {
    case low = 1
    case fair
    case good

    var id: Int { rawValue }

    var face: String {
        switch self {
        case .low: "☁️"
        case .fair: "⛅️"
        case .good: "☀️"
        }
    }
}
