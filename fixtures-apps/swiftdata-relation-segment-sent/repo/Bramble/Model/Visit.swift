import Foundation
import SwiftData

@Model
final class Visit {
    var day: Date
    @Relationship(deleteRule: .cascade, inverse: \Finding.visit) var findings: [Finding] = []

    init(day: Date) {
        self.day = day
    }
}
