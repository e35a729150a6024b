import HealthKit
import SwiftUI

@main
struct FinchApp: App {
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            SearchView(model: SearchModel(store: store))
                .task {
                    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                    try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord)])
                }
        }
    }
}
