// Encodable values made into JSON text
import SwiftUI
import HealthKit
import FirebaseAnalytics

struct Medication: Encodable {
    let name: String
    let started: Date
}

struct Preferences: Encodable {
    var units = "metric"
    var reminders = true
}

@main
struct JSONApp: App {
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("JSON").task { try? await export() } }
    }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func export() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: store)
        let medications = found.map { Medication(name: $0.displayName, started: $0.startDate) }
        let settings = try json(Preferences())
        let list = try json(medications)
        Analytics.logEvent("settings", parameters: ["json": settings])
        Analytics.logEvent("list", parameters: ["json": list]) // leak: clinical-data-to-third-party
    }
}
