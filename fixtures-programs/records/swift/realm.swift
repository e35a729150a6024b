// Realm: an object's two fields, written and read again
import SwiftUI
import RealmSwift
import HealthKit
import AppsFlyerLib

final class Shot: Object {
    @Persisted(primaryKey: true) var id: ObjectId
    @Persisted var vaccine = ""
    @Persisted var reminder = ""
}

@MainActor
final class ShotStore {
    private let realm = try! Realm()

    func add(_ record: HKClinicalRecord, reminder: String) throws {
        let shot = Shot()
        shot.vaccine = record.displayName
        shot.reminder = reminder
        try realm.write { realm.add(shot) }
    }

    func report() {
        guard let shot = realm.objects(Shot.self).first else { return }
        AppsFlyerLib.shared().logEvent("reminder", withValues: ["when": shot.reminder])
        AppsFlyerLib.shared().logEvent("vaccine", withValues: ["name": shot.vaccine]) // leak: clinical-data-to-advertising
    }
}

@main
struct ShotsApp: SwiftUI.App {
    @SwiftUI.State private var reminder = "weekly"
    private let shots = ShotStore()

    var body: some Scene {
        WindowGroup {
            Button("Report") { shots.report() }.task { try? await load() }
        }
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        for record in found { try shots.add(record, reminder: reminder) }
    }
}
