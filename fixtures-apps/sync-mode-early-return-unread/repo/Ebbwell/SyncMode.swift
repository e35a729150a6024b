enum SyncMode: Sendable {
    case quick
    case full
}
