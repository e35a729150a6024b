import AppIntents

struct ShowAllergyIntent: AppIntent {
    static let title: LocalizedStringResource = "Show an allergy"

    @Parameter(title: "Allergy") var allergy: AllergyEntity

    func perform() async throws -> some IntentResult & ProvidesDialog {
        .result(dialog: "\(allergy.name)")
    }
}
