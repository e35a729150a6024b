enum ImportStep: String, Sendable {
    case permission, query, parse
}

enum ImportFailure: Error {
    case refused
    case unavailable(step: ImportStep)
    case unreadable(step: ImportStep, subject: String)
}
