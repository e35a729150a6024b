struct FeatureFlags: Sendable {
    let labTrends: Bool
    let conditionList: Bool
    let coverageCard: Bool
}

extension FeatureFlags {
    static let current = FeatureFlags(
        labTrends: true,
        conditionList: true,
        coverageCard: true
    )
}
