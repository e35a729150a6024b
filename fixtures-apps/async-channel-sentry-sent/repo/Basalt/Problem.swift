import AsyncAlgorithms

struct Problem: Sendable {
    let message: String
}

enum Problems {
    static let channel = AsyncChannel<Problem>()
}
