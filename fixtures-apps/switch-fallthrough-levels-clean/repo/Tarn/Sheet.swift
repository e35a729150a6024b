import Foundation

enum Detail { case brief, usual, full }

struct Sheet: Identifiable {
    let id = UUID()
    let title: String
    let lines: [String]
}
