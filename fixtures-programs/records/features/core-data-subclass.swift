// a Core Data entity class with a record's name and a nickname that the person gives
import CoreData
import FirebaseCrashlytics
import HealthKit
import UIKit

@objc(Medicine) final class Medicine: NSManagedObject {
    @NSManaged var name: String
    @NSManaged var nickname: String?

    @nonobjc class func request() -> NSFetchRequest<Medicine> { NSFetchRequest(entityName: "Medicine") }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()
    private lazy var container: NSPersistentContainer = {
        let container = NSPersistentContainer(name: "Cabinet")
        container.loadPersistentStores { _, _ in }
        return container
    }()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        Task {
            try await importMedicines()
            try report()
        }
        return true
    }

    private func importMedicines() async throws {
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate)])
        for record in try await query.result(for: store) {
            let medicine = Medicine(context: container.viewContext)
            medicine.name = record.displayName
        }
        try container.viewContext.save()
    }

    private func report() throws {
        let request = Medicine.request()
        request.sortDescriptors = [NSSortDescriptor(key: "name", ascending: true)]
        guard let first = try container.viewContext.fetch(request).first else { return }
        Crashlytics.crashlytics().setCustomValue(first.nickname ?? "none", forKey: "nickname")
        Crashlytics.crashlytics().setCustomValue(first.name, forKey: "medicine") // leak: clinical-data-to-third-party
    }
}
