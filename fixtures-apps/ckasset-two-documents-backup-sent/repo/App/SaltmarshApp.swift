import SwiftUI

@main
struct SaltmarshApp: App {
    private let cabinet = MedicineCabinet()
    private let backup = CloudBackup()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                RemindersScreen(cabinet: cabinet, backup: backup)
            }
        }
    }
}
