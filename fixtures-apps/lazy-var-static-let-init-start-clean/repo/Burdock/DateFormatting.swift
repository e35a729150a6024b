import Foundation

extension Date {
    var shortLabel: String { formatted(date: .abbreviated, time: .omitted) }
}
