// Sentry breadcrumbs made by an extension, one for taps and one for what was opened
import HealthKit
import Sentry
import SwiftUI

extension Breadcrumb {
    static func make(_ category: String, _ message: String, data: [String: Any] = [:]) -> Breadcrumb {
        let crumb = Breadcrumb(level: .info, category: category)
        crumb.message = message
        crumb.data = data
        return crumb
    }
}

@main struct TeaselApp: App {
    @State private var results: [LabRow] = []

    var body: some Scene {
        WindowGroup {
            List(results) { row in
                Button(row.name) { opened(row) }
            }
            .toolbar { Button("Filter") { SentrySDK.addBreadcrumb(.make("tap", "filter", data: ["at": "toolbar"])) } }
            .task { results = (try? await load()) ?? [] }
        }
    }

    private func opened(_ row: LabRow) {
        SentrySDK.addBreadcrumb(.make("navigation", "lab", data: ["name": row.name, "status": row.status])) // leak: clinical-data-to-third-party
    }

    private func load() async throws -> [LabRow] {
        let type = HKClinicalType(.labResultRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(LabRow.init)
    }
}

struct LabRow: Identifiable {
    let id: UUID
    let name: String
    let status: String

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        name = record.displayName
        let json = record.fhirResource.flatMap { try? JSONSerialization.jsonObject(with: $0.data) } as? [String: Any]
        status = json?["status"] as? String ?? "unknown"
    }
}
