import AppIntents

struct AspenglowShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(intent: TellDrugsIntent(), phrases: ["What do I take in \(.applicationName)"], shortTitle: "Medicines", systemImageName: "pills")
        AppShortcut(intent: TellShotsIntent(), phrases: ["Which shots had I in \(.applicationName)"], shortTitle: "Shots", systemImageName: "syringe")
    }
}
