struct FeatureFlags: Sendable {
    private let values: [Flag: Bool]

    init(values: [Flag: Bool]) {
        self.values = values
    }

    subscript(flag: Flag) -> Bool {
        values[flag, default: false]
    }

    /// What this release of the app has switched on.
    static let release = FeatureFlags(values: [
        .largeType: true,
        .procedures: true,
    ])
}
