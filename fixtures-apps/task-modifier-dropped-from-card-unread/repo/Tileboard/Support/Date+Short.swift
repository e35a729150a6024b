import Foundation

extension Date {
    var shortText: String {
        formatted(date: .abbreviated, time: .omitted)
    }
}
