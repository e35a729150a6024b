/// Claim numbers end in a check digit.
struct ClaimNumber {
    let digits: [Int]

    init?(_ text: String) {
        let digits = text.compactMap(\.wholeNumberValue)
        guard digits.count == text.count, digits.count == 9 else { return nil }
        self.digits = digits
    }

    var isValid: Bool {
        digits.dropLast().enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) } % 10 == digits.last
    }
}
