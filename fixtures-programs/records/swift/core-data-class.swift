// Core Data: own class of managed object
import UIKit
import CoreData
import HealthKit
import AmplitudeSwift

@objc(StoredMedication)
final class StoredMedication: NSManagedObject {
    @NSManaged var name: String
    @NSManaged var memo: String
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "71ab"))
    private let container = NSPersistentContainer(name: "Care")

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        container.loadPersistentStores { _, _ in }
        Task { try? await load(); try? report() }
        return true
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        for record in found {
            let row = StoredMedication(context: container.viewContext)
            row.name = record.displayName
            row.memo = "imported"
        }
        try container.viewContext.save()
    }

    private func report() throws {
        let request = NSFetchRequest<StoredMedication>(entityName: "StoredMedication")
        for row in try container.viewContext.fetch(request) {
            amplitude.track(eventType: "memo", eventProperties: ["text": row.memo])
            amplitude.track(eventType: "name", eventProperties: ["text": row.name]) // leak: clinical-data-to-third-party
        }
    }
}
