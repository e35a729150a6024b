import AppIntents

struct CobbleShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: LatestRecordIntent(),
            phrases: ["Show my latest \(\.$folder) in \(.applicationName)"],
            shortTitle: "Latest record",
            systemImageName: "doc.text"
        )
    }
}
