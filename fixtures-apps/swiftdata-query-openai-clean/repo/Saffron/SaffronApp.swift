import SwiftData
import SwiftUI

@main
struct SaffronApp: App {
    private let container = try! ModelContainer(
        for: StoredRecord.self, JournalEntry.self,
        configurations: ModelConfiguration(cloudKitDatabase: .none)
    )

    var body: some Scene {
        WindowGroup {
            CoachView(coach: Coach(key: Bundle.main.object(forInfoDictionaryKey: "CoachKey") as? String ?? ""))
        }
        .modelContainer(container)
    }
}
