import Foundation

struct Timeline: Sendable {
    struct Day: Identifiable, Sendable {
        let date: Date
        let lines: [String]
        var id: Date { date }
    }

    var days: [Day]

    init(entries: [(date: Date, text: String)], calendar: Calendar = .current) {
        days = Dictionary(grouping: entries) { calendar.startOfDay(for: $0.date) }
            .map { Day(date: $0.key, lines: $0.value.map(\.text)) }
            .sorted { $0.date > $1.date }
    }
}
