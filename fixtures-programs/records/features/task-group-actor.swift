// a task group reads several types into an actor, whose stream of updates is logged beside a stream of taps
import HealthKit
import OSLog
import SwiftUI

actor Inbox {
    private var names: [String: [String]] = [:]
    private let continuation: AsyncStream<String>.Continuation
    nonisolated let updates: AsyncStream<String>

    init() { (updates, continuation) = AsyncStream.makeStream() }

    func receive(_ records: [HKClinicalRecord], for kind: String) {
        names[kind] = records.map(\.displayName)
        continuation.yield("\(kind): \(names[kind, default: []].joined(separator: ", "))")
    }
}

@main struct LovageApp: App {
    private let inbox = Inbox()
    private let taps = AsyncStream<String>.makeStream()
    private let logger = Logger(subsystem: "health.lovage", category: "inbox")

    var body: some Scene {
        WindowGroup {
            Button("Refresh") { taps.continuation.yield("refresh") }
                .task { await readAll() }
                .task { for await update in inbox.updates { logger.info("\(update, privacy: .public)") } } // leak: clinical-data-logged
                .task { for await tap in taps.stream { logger.info("\(tap, privacy: .public)") } }
        }
    }

    private func readAll() async {
        let store = HKHealthStore()
        let kinds: [String: HKClinicalType] = ["allergies": HKClinicalType(.allergyRecord), "shots": HKClinicalType(.immunizationRecord)]
        try? await store.requestAuthorization(toShare: [], read: Set(kinds.values))
        await withTaskGroup(of: Void.self) { group in
            for (kind, type) in kinds {
                group.addTask {
                    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
                    guard let records = try? await query.result(for: store) else { return }
                    await inbox.receive(records, for: kind)
                }
            }
        }
    }
}
