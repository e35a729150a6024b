// a task group over a query wrapped in a continuation
import SwiftUI
import HealthKit
import os

struct Archive: Sendable {
    let store = HKHealthStore()

    func names(_ id: HKClinicalTypeIdentifier) async throws -> [String] {
        try await withCheckedThrowingContinuation { continuation in
            let query = HKSampleQuery(
                sampleType: HKClinicalType(id), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil
            ) { _, samples, error in
                if let error { return continuation.resume(throwing: error) }
                let records = samples as? [HKClinicalRecord] ?? []
                continuation.resume(returning: records.map(\.displayName))
            }
            store.execute(query)
        }
    }
}

@main
struct GroupApp: App {
    private let archive = Archive()
    private let logger = Logger(subsystem: "com.example.group", category: "load")

    var body: some Scene {
        WindowGroup { Text("Group").task { try? await load() } }
    }

    private func load() async throws {
        let archive = archive
        async let stage = Task { "labs and vitals" }.value
        let all = try await withThrowingTaskGroup(of: [String].self) { group in
            group.addTask { try await archive.names(.labResultRecord) }
            group.addTask { try await archive.names(.vitalSignRecord) }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let loaded = await stage
        logger.info("\(loaded, privacy: .public)")
        logger.info("\(all.joined(separator: ","), privacy: .public)") // leak: clinical-data-logged
    }
}
