import HealthKit
import SwiftUI

@main
struct BrookApp: App {
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            HomeView(store: store)
                .task { await HealthAccess(store: store).ask() }
        }
    }
}
