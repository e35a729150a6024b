import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let store = VisitStore(records: HealthKitVisitRecords())

    var body: some Scene {
        WindowGroup { VisitTabs(store: store) }
    }
}
