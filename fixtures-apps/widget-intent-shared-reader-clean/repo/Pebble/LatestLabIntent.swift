import AppIntents

struct LatestLabIntent: AppIntent {
    static let title: LocalizedStringResource = "Show the latest lab result"

    func perform() async throws -> some IntentResult & ProvidesDialog {
        guard let lab = try await ClinicalReader().newest(.labResultRecord, limit: 1).first else {
            return .result(dialog: "There is no lab result yet.")
        }
        return .result(dialog: "\(lab.displayName), \(lab.startDate.formatted(date: .abbreviated, time: .omitted))")
    }
}

struct PebbleShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(intent: LatestLabIntent(), phrases: ["Show my latest lab in \(.applicationName)"], shortTitle: "Latest lab", systemImageName: "testtube.2")
    }
}
