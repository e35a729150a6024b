import SwiftData
import SwiftUI

@main
struct RookhopeApp: App {
    private let container = try! ModelContainer(for: Page.self, configurations: ModelConfiguration(cloudKitDatabase: .none))

    var body: some Scene {
        WindowGroup { ContentView() }
            .modelContainer(container)
    }
}
