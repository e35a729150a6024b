import Foundation

enum DateText {
    static func short(_ date: Date) -> String {
        date.formatted(date: .abbreviated, time: .omitted)
    }
}
