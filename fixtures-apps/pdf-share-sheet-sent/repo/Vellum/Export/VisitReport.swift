import Foundation

struct VisitReport {
    struct Line: Identifiable {
        let id: UUID
        let text: String
        let date: Date
    }

    let createdAt: Date
    let lines: [Line]

    var plainText: String {
        lines.map { "\($0.date.formatted(date: .numeric, time: .omitted))  \($0.text)" }.joined(separator: "\n")
    }

    var reference: String {
        createdAt.formatted(.iso8601)
    }
}
