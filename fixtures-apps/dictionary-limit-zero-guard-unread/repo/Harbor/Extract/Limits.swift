enum Limits {
    static let perKind: [Kind: Int] = [
        .medications: 40,
        .vitals: 0,
        .labs: 60,
    ]
}
