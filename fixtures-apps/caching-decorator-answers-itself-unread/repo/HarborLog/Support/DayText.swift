import Foundation

extension Date {
    var dayText: String { formatted(date: .abbreviated, time: .omitted) }
    var isThisYear: Bool { Calendar.current.isDate(self, equalTo: .now, toGranularity: .year) }
}
