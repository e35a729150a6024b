import SwiftData
import SwiftUI

@main
struct BrambleApp: App {
    private let container: ModelContainer

    init() {
        let configuration = ModelConfiguration(cloudKitDatabase: .none)
        container = try! ModelContainer(for: Visit.self, configurations: configuration)
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack { VisitListScreen() }
        }
        .modelContainer(container)
    }
}
