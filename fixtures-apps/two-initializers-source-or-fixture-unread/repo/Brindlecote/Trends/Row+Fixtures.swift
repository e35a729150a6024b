import Foundation

extension [Row] {
    /// A made-up week for the canvas.
    static var week: [Row] {
        (0..<7).map { Row(title: "Blood pressure", day: .now.addingTimeInterval(Double($0) * -86_400)) }
    }
}
