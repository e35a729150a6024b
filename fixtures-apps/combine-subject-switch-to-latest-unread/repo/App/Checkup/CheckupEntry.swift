import Foundation

struct CheckupEntry: Identifiable, Equatable {
    let id: UUID
    let name: String
    let day: String
}

struct CheckupPage: Equatable {
    let heading: String
    let entries: [CheckupEntry]

    static let empty = CheckupPage(heading: "Pick a topic", entries: [])
}
