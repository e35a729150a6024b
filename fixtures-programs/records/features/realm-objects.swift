// Realm objects written in one place and observed in another
import HealthKit
import RealmSwift
import Sentry
import UIKit

final class StoredPlan: Object {
    @Persisted(primaryKey: true) var id: String
    @Persisted var payer: String
}

final class Preference: Object {
    @Persisted(primaryKey: true) var key: String
    @Persisted var value: String
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()
    private var tokens: [NotificationToken] = []

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        guard let realm = try? Realm() else { return true }
        tokens.append(realm.objects(StoredPlan.self).observe { changes in
            if case .update(let plans, _, _, _) = changes, let plan = plans.last {
                SentrySDK.capture(message: "plan is \(plan.payer)") // leak: clinical-data-to-third-party
            }
        })
        tokens.append(realm.objects(Preference.self).observe { changes in
            if case .update(let preferences, _, _, _) = changes, let preference = preferences.last {
                SentrySDK.capture(message: "preference is \(preference.value)")
            }
        })
        readCoverage()
        return true
    }

    private func readCoverage() {
        let type = HKClinicalType(.coverageRecord)
        store.requestAuthorization(toShare: [], read: [type]) { [store] _, _ in
            store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 5, sortDescriptors: nil) { _, samples, _ in
                guard let records = samples as? [HKClinicalRecord], let realm = try? Realm() else { return }
                try? realm.write {
                    for record in records {
                        realm.add(StoredPlan(value: ["id": record.uuid.uuidString, "payer": record.displayName]), update: .modified)
                    }
                }
            })
        }
    }
}
