enum AppFeatures {
    static let labs = LabsModule()
    static let pills = PillsModule()
    static let coverage = CoverageModule()

    static let all: [any FeatureModule] = [labs, pills, coverage]
    static let tabs: [any FeatureModule] = [labs, pills, coverage]
}
