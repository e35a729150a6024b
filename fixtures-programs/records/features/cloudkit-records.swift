// CloudKit: a shared recipe in the public database, a medication list in the private one
import CloudKit
import HealthKit
import SwiftUI

struct Cloud: Sendable {
    private let container = CKContainer(identifier: "iCloud.health.quince")

    func publish(recipe: String) async throws {
        let record = CKRecord(recordType: "Recipe")
        record["title"] = recipe
        try await container.publicCloudDatabase.save(record)
    }

    func backUp(medications: [String]) async throws {
        let record = CKRecord(recordType: "Backup")
        record["names"] = medications
        record["device"] = "iPhone"
        try await container.privateCloudDatabase.save(record) // leak: clinical-data-in-icloud
    }
}

@main struct QuinceApp: App {
    @State private var recipe = ""
    private let cloud = Cloud()

    var body: some Scene {
        WindowGroup {
            Form {
                TextField("Recipe", text: $recipe)
                Button("Publish") { Task { try await cloud.publish(recipe: recipe) } }
            }
            .task { try? await backUp() }
        }
    }

    private func backUp() async throws {
        let type = HKClinicalType(.medicationRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        try await cloud.backUp(medications: found.compactMap(\.fhirResource).map { String(decoding: $0.data, as: UTF8.self) })
    }
}
