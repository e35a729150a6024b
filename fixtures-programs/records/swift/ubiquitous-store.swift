// NSUbiquitousKeyValueStore: a record under one key, a setting under another
import SwiftUI
import HealthKit

@main
struct SyncApp: App {
    @State private var sortOrder = "newest first"
    private let store = HKHealthStore()
    private let cloud = NSUbiquitousKeyValueStore.default

    var body: some Scene {
        WindowGroup {
            Picker("Order", selection: $sortOrder) {
                Text("Newest first").tag("newest first")
                Text("By name").tag("by name")
            }
            .task { try? await sync() }
        }
    }

    private func sync() async throws {
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let medications = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        cloud.set(sortOrder, forKey: "sortOrder")
        cloud.set(medications.map(\.displayName), forKey: "medications") // leak: clinical-data-in-icloud
        cloud.synchronize()
    }
}
