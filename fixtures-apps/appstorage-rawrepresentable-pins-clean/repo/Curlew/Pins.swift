import Foundation

/// The cards that stand first on the board; kept as one text by `@AppStorage`.
struct Pins: RawRepresentable {
    var headings: [String]

    init(headings: [String] = []) {
        self.headings = headings
    }

    init?(rawValue: String) {
        headings = rawValue.split(separator: "\n").map(String.init)
    }

    var rawValue: String {
        headings.joined(separator: "\n")
    }

    func adding(_ heading: String) -> Pins {
        headings.contains(heading) ? self : Pins(headings: headings + [heading])
    }
}
