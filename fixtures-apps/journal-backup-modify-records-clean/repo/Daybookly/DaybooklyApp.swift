import SwiftUI

@main
struct DaybooklyApp: App {
    @State private var journal = Journal(backup: JournalBackup())

    var body: some Scene {
        WindowGroup { JournalView(journal: journal) }
    }
}
