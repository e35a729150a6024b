import Foundation

struct RawShot: Sendable {
    let name: String
    let payload: Data?
    let day: Date
}

struct Shot: Identifiable, Sendable {
    let id = UUID()
    let name: String
    let lot: String?
    let day: Date
}
