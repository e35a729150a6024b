// two NSCache instances in a memory store, one for records and one for help pages
import HealthKit
import OSLog
import UIKit

final class MemoryStore {
    private let records = NSCache<NSUUID, NSString>()
    private let help = NSCache<NSString, NSString>()
    private let logger = Logger(subsystem: "health.birch", category: "memory")

    func remember(_ record: HKClinicalRecord) {
        records.setObject(record.displayName as NSString, forKey: record.uuid as NSUUID)
    }
    func rememberHelp(_ page: String, named name: String) {
        help.setObject(page as NSString, forKey: name as NSString)
    }
    func trace(_ id: UUID, page: String) {
        if let text = help.object(forKey: page as NSString) as String? {
            logger.debug("help \(text, privacy: .public)")
        }
        if let title = records.object(forKey: id as NSUUID) as String? {
            logger.debug("record \(title, privacy: .public)") // leak: clinical-data-logged
        }
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let memory = MemoryStore()
    private let store = HKHealthStore()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        memory.rememberHelp("Pull to refresh", named: "labs")
        Task { @MainActor in
            let type = HKClinicalType(.labResultRecord)
            try await store.requestAuthorization(toShare: [], read: [type])
            for record in try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store) {
                memory.remember(record)
                memory.trace(record.uuid, page: "labs")
            }
        }
        return true
    }
}
