import SwiftData
import SwiftUI

@main
struct RootbookApp: App {
    let container: ModelContainer = {
        let local = ModelConfiguration(cloudKitDatabase: .none)
        do {
            return try ModelContainer(for: BookEntry.self, configurations: local)
        } catch {
            fatalError("The book cannot be opened: \(error)")
        }
    }()

    var body: some Scene {
        WindowGroup {
            BookView()
        }
        .modelContainer(container)
    }
}
