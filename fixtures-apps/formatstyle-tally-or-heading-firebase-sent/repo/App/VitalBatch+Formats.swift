import Foundation

struct BatchTallyStyle: FormatStyle {
    func format(_ value: VitalBatch) -> String { "\(value.titles.count) entries" }
}

struct BatchHeadingStyle: FormatStyle {
    func format(_ value: VitalBatch) -> String { value.titles.joined(separator: " · ") }
}

extension FormatStyle where Self == BatchTallyStyle {
    static var tally: Self { BatchTallyStyle() }
}

extension FormatStyle where Self == BatchHeadingStyle {
    static var heading: Self { BatchHeadingStyle() }
}
