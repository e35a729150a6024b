import Foundation

enum Decay {
    static func restEnds(after day: Date) -> Date {
        Calendar.current.date(byAdding: .day, value: 2, to: day) ?? day
    }
}
