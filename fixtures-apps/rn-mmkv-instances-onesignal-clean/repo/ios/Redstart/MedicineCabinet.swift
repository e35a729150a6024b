import Foundation
import HealthKit
import React

@objc(MedicineCabinet)
final class MedicineCabinet: NSObject {
  private let store = HKHealthStore()
  private let medication = HKClinicalType(.medicationRecord)

  @objc static func requiresMainQueueSetup() -> Bool { false }

  @objc func open(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return resolve([]) }
    store.requestAuthorization(toShare: nil, read: [medication]) { [store, medication] granted, error in
      guard granted else { return reject("denied", "Apple Health did not answer.", error) }
      let query = HKSampleQuery(sampleType: medication, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let records = samples as? [HKClinicalRecord] ?? []
        resolve(records.map { ["id": $0.uuid.uuidString, "name": $0.displayName] })
      }
      store.execute(query)
    }
  }
}
