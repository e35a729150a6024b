import Foundation

enum Formatting {
    static let day: DateFormatter = {
        let formatter = DateFormatter()
        formatter.dateStyle = .medium
        formatter.timeStyle = .none
        return formatter
    }()

    static func count(_ number: Int) -> String {
        number == 1 ? "1 entry" : "\(number) entries"
    }
}
