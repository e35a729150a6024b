// a feedback form: the typed text is sent as feedback, the chart is attached as scope context
import HealthKit
import Sentry
import SwiftUI

@main struct ClementineApp: App {
    @State private var text = ""
    @State private var chart: [HKClinicalRecord] = []

    var body: some Scene {
        WindowGroup {
            Form {
                TextField("What went wrong?", text: $text, axis: .vertical)
                Button("Send", action: send)
            }
            .task { chart = (try? await load()) ?? [] }
        }
    }

    private func send() {
        let open = chart.map { ["title": $0.displayName, "start": $0.startDate.ISO8601Format()] }
        SentrySDK.configureScope { scope in
            scope.setContext(value: ["language": Locale.current.identifier], key: "locale")
            scope.setContext(value: ["records": open], key: "chart") // leak: clinical-data-to-third-party
        }
        SentrySDK.capture(feedback: SentryFeedback(message: text, name: nil, email: nil))
        text = ""
    }

    private func load() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.vitalSignRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
