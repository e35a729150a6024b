// a struct is copied and the copy's record field cleared; the original is sent as well
import HealthKit
import Sentry
import SwiftUI

struct Report {
    var title: String
    var body: String
    var build: String

    func anonymous() -> Report {
        var copy = self
        copy.title = "report"
        copy.body = "-"
        return copy
    }
    var line: String { "\(title): \(body) (\(build))" }
}

@main struct CedarApp: App {
    @State private var report: Report?

    var body: some Scene {
        WindowGroup {
            Form {
                Button("Send anonymously") {
                    if let report { SentrySDK.capture(message: report.anonymous().line) }
                }
                Button("Send all") {
                    if let report { SentrySDK.capture(message: report.line) } // leak: clinical-data-to-third-party
                }
            }
            .task { report = try? await make() }
        }
    }

    private func make() async throws -> Report {
        let type = HKClinicalType(.clinicalNoteRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let notes = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 1).result(for: store)
        let text = notes.first?.fhirResource.map { String(decoding: $0.data, as: UTF8.self) }
        return Report(title: notes.first?.displayName ?? "", body: text ?? "", build: "412")
    }
}
