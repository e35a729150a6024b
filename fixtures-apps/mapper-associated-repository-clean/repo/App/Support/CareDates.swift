import Foundation

enum CareDates {
    static func month(_ date: Date) -> String {
        date.formatted(.dateTime.month(.wide).year())
    }
}
