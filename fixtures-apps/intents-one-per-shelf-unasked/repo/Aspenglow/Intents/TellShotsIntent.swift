import AppIntents

struct TellShotsIntent: AppIntent {
    static let title: LocalizedStringResource = "Tell my shots"

    func perform() async throws -> some IntentResult & ProvidesDialog {
        let names = try await Librarian.shared.names(on: .shots)
        return .result(dialog: "\(names.formatted())")
    }
}
