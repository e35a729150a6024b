// AppsFlyer and Facebook events of a subscription flow: the plan that was bought, and the chart's name
import AppsFlyerLib
import FacebookCore
import HealthKit
import SwiftUI

struct Purchase {
    let product: String
    let reason: String
    var attribution: [String: Any] { ["product": product, "reason": reason] }
}

@main struct CloverApp: App {
    @State private var conditions: [String] = []

    var body: some Scene {
        WindowGroup {
            VStack {
                Button("Monthly") { buy("monthly") }
                Button("Yearly") { buy("yearly") }
            }
            .task { conditions = (try? await load()) ?? [] }
        }
    }

    private func buy(_ product: String) {
        let purchase = Purchase(product: product, reason: conditions.first ?? "none")
        AppEvents.shared.logEvent(AppEvents.Name("checkout"), parameters: [AppEvents.ParameterName("product"): purchase.product])
        AppEvents.shared.logEvent(AppEvents.Name("reason"), parameters: [AppEvents.ParameterName("topic"): purchase.reason]) // leak: clinical-data-to-advertising
        AppsFlyerLib.shared().logEvent("af_purchase", withValues: purchase.attribution) // leak: clinical-data-to-advertising
        AppsFlyerLib.shared().logEvent("af_plan", withValues: ["plan": purchase.product])
    }

    private func load() async throws -> [String] {
        let type = HKClinicalType(.conditionRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
