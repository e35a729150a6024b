// os.Logger: privacy marks decide what can be read
import SwiftUI
import HealthKit
import os

@main
struct PrivacyApp: App {
    private let logger = Logger(subsystem: "com.example.privacy", category: "records")
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Allergies").task { try? await load() } }
    }

    private func load() async throws {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let allergies = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        for allergy in allergies {
            logger.info("kept \(allergy.displayName)")
            logger.info("kept \(allergy.displayName, privacy: .private)")
            logger.info("kept \(allergy.displayName, privacy: .private(mask: .hash))")
            logger.info("kept \(allergy.displayName, privacy: .sensitive)")
            logger.info("kept \(allergy.displayName, privacy: .public)") // leak: clinical-data-logged
        }
    }
}
