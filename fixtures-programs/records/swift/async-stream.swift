// AsyncStream: names of records in one, taps in another
import SwiftUI
import HealthKit
import Mixpanel

func recordNames() -> AsyncStream<String> {
    AsyncStream { continuation in
        Task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: [])
            for record in (try? await query.result(for: HKHealthStore())) ?? [] {
                continuation.yield(record.displayName)
            }
            continuation.finish()
        }
    }
}

@main
struct StreamApp: App {
    private let taps = AsyncStream.makeStream(of: String.self)

    var body: some Scene {
        WindowGroup {
            Button("Refresh") { taps.continuation.yield("refresh") }
                .task {
                    for await name in recordNames() {
                        Mixpanel.mainInstance().track(event: "record", properties: ["name": name]) // leak: clinical-data-to-third-party
                    }
                }
                .task {
                    for await tap in taps.stream {
                        Mixpanel.mainInstance().track(event: "tap", properties: ["name": tap])
                    }
                }
        }
    }

    init() {
        Mixpanel.initialize(token: "20be", trackAutomaticEvents: false)
    }
}
