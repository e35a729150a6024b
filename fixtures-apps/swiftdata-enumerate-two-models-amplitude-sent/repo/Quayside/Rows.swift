import Foundation
import SwiftData

/// A screen at which someone stopped.
@Model final class Stop {
    var name: String
    var date: Date

    init(name: String, date: Date = .now) {
        self.name = name
        self.date = date
    }
}

/// A vital sign that a hospital measured.
@Model final class Vital {
    var name: String
    var date: Date

    init(name: String, date: Date) {
        self.name = name
        self.date = date
    }
}
