// CKRecord fields by key, saved in the private database
import SwiftUI
import HealthKit
import CloudKit

@main
struct CloudApp: App {
    @State private var nickname = ""
    private let store = HKHealthStore()
    private let database = CKContainer.default().privateCloudDatabase

    var body: some Scene {
        WindowGroup {
            TextField("Nickname", text: $nickname)
                .onSubmit { Task { try? await save() } }
        }
    }

    private func save() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: []
        ).result(for: store)

        let profile = CKRecord(recordType: "Profile")
        profile["nickname"] = nickname
        try await database.save(profile)

        for shot in found {
            let row = CKRecord(recordType: "Shot")
            row["title"] = shot.displayName
            row["app"] = "Care"
            try await database.save(row) // leak: clinical-data-in-icloud
        }
    }
}
