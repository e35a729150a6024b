import SwiftUI
import RecordsLive
import SafetyFeature

@main
struct HarborApp: App {
    private let records = HealthKitRecords()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                SafetyScreen(model: SafetyModel(records: records))
                    .toolbar { AboutLink() }
            }
        }
    }
}
