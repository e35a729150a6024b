import HealthKit
import SwiftUI

@main
struct LumenApp: App {
    var body: some Scene {
        WindowGroup {
            OverviewScreen(model: OverviewModel(health: HealthStoreGateway(store: HKHealthStore())))
        }
    }
}
