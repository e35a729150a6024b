enum Screen: String {
    case timeline
    case settings
}
