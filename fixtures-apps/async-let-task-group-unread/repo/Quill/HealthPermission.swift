import HealthKit
import os

actor HealthPermission {
    static let shared = HealthPermission()
    let store = HKHealthStore()

    private let identifiers: [HKClinicalTypeIdentifier] = [
        .labResultRecord,
        .medicationRecord,
        .vitalSignRecord,
        .coverageRecord,
    ]

    func ask() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        do {
            try await store.requestAuthorization(toShare: [], read: Set(identifiers.map { HKClinicalType($0) }))
            return true
        } catch {
            Logger(subsystem: "health.quill", category: "permission").error("The request failed")
            return false
        }
    }
}
