enum Flag: String, Hashable, Sendable {
    case largeType
    case procedures
    case printing
}
