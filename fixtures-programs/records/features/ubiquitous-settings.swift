// settings synced over NSUbiquitousKeyValueStore: pinned titles and the tab order
import HealthKit
import SwiftUI

@MainActor @Observable final class SyncedSettings {
    private let cloud = NSUbiquitousKeyValueStore.default

    var pinned: [String] = [] {
        didSet {
            cloud.set(pinned, forKey: "pinned") // leak: clinical-data-in-icloud
            cloud.synchronize()
        }
    }
    var tabs = ["home", "records"] {
        didSet {
            cloud.set(tabs, forKey: "tabs")
            cloud.synchronize()
        }
    }
}

@main struct AspenApp: App {
    @State private var settings = SyncedSettings()
    @State private var records: [HKClinicalRecord] = []

    var body: some Scene {
        WindowGroup {
            List(records, id: \.uuid) { record in
                Button(record.displayName) { settings.pinned.append(record.displayName) }
            }
            .toolbar { Button("Records first") { settings.tabs = ["records", "home"] } }
            .task { records = (try? await read()) ?? [] }
        }
    }

    private func read() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.clinicalNoteRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
