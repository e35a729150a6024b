// dependency injection with Factory: @Injected services
import SwiftUI
import FactoryKit
import HealthKit
import AppsFlyerLib

struct RecordService {
    func newest() async throws -> String {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))], sortDescriptors: [])
        return try await query.result(for: HKHealthStore()).first?.displayName ?? ""
    }
}

struct PriceService {
    func newest() -> String { "9.99" }
}

extension Container {
    var records: Factory<RecordService> { self { RecordService() } }
    var prices: Factory<PriceService> { self { PriceService() }.singleton }
}

@MainActor
final class OfferModel {
    @Injected(\.records) private var records
    @Injected(\.prices) private var prices

    func show() async throws {
        let plan = try await records.newest()
        let price = prices.newest()
        AppsFlyerLib.shared().logEvent("offer", withValues: ["price": price])
        AppsFlyerLib.shared().logEvent("offer", withValues: ["plan": plan]) // leak: clinical-data-to-advertising
    }
}

@main
struct OfferApp: App {
    private let model = OfferModel()
    var body: some Scene {
        WindowGroup { Text("Offer").task { try? await model.show() } }
    }
}
