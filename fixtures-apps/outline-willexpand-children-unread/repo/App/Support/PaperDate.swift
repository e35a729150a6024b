import Foundation

enum PaperDate {
    private static let formatter: DateFormatter = {
        let formatter = DateFormatter()
        formatter.dateStyle = .medium
        formatter.timeStyle = .none
        return formatter
    }()

    static func text(for date: Date) -> String {
        formatter.string(from: date)
    }
}
