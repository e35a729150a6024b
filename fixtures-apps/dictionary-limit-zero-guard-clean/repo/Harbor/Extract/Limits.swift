enum Limits {
    static let perKind: [Kind: Int] = [
        .medications: 40,
        .vitals: 25,
        .labs: 60,
    ]
}
