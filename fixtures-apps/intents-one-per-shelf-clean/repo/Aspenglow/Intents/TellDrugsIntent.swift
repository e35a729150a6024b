import AppIntents

struct TellDrugsIntent: AppIntent {
    static let title: LocalizedStringResource = "Tell my medicines"

    func perform() async throws -> some IntentResult & ProvidesDialog {
        let names = try await Librarian.shared.names(on: .drugs)
        return .result(dialog: "\(names.formatted())")
    }
}
