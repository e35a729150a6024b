public enum Page: Sendable {
    case drugs
    case warnings
}
