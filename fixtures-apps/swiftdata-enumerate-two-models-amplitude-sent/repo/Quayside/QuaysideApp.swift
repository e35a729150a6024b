import SwiftData
import SwiftUI

@main
struct QuaysideApp: App {
    private let container = try! ModelContainer(for: Stop.self, Vital.self, configurations: ModelConfiguration(cloudKitDatabase: .none))

    var body: some Scene {
        WindowGroup { VitalsView() }
            .modelContainer(container)
    }
}
