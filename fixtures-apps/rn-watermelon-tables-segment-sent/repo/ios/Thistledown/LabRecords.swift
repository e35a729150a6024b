import HealthKit
import React

@objc(LabRecords)
final class LabRecords: NSObject {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    @objc static func requiresMainQueueSetup() -> Bool { false }

    @objc func authorize(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            resolve(false)
            return
        }
        store.requestAuthorization(toShare: [], read: [labs]) { done, error in
            if let error { reject("authorize", "Health access failed", error) } else { resolve(done) }
        }
    }

    @objc func fetch(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
        let query = HKSampleQuery(sampleType: labs, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
            if let error {
                reject("fetch", "Results could not be read", error)
                return
            }
            let records = samples as? [HKClinicalRecord] ?? []
            resolve(records.map { record in
                [
                    "id": record.uuid.uuidString,
                    "name": record.displayName,
                    "date": record.startDate.timeIntervalSince1970 * 1000,
                ] as [String: Any]
            })
        }
        store.execute(query)
    }
}
