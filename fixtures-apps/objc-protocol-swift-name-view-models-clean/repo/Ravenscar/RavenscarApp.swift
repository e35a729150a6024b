import HealthKit
import SwiftUI

@main
struct RavenscarApp: App {
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            OncologyView(model: OncologyModel(access: HealthAccess(store: store), reader: RecordReader(store: store)))
        }
    }
}
