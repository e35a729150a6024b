enum Job: Sendable {
    case conditions
    case notes
    case clear
}
