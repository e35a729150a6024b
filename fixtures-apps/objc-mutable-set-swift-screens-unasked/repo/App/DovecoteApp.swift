import HealthKit
import SwiftUI

@main
struct DovecoteApp: App {
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            CareOverview(model: CareOverviewModel(store: store))
        }
    }
}
