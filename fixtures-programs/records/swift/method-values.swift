// methods as values, given to forEach
import SwiftUI
import HealthKit
import AppsFlyerLib

struct Marketing {
    func viewedRecord(_ record: HKClinicalRecord) {
        AppsFlyerLib.shared().logEvent("viewed", withValues: ["item": record.displayName]) // leak: clinical-data-to-advertising
    }

    func viewedOffer(_ offer: String) {
        AppsFlyerLib.shared().logEvent("viewed", withValues: ["item": offer])
    }
}

@main
struct OffersApp: App {
    private let marketing = Marketing()
    private let offers = ["Yearly plan", "Family plan"]
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text("Offers").task {
                offers.forEach(marketing.viewedOffer)
                try? await load()
            }
        }
    }

    private func load() async throws {
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        let handle = marketing.viewedRecord
        found.forEach(handle)
    }
}
