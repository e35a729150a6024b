import Foundation
import HealthKit
import React

@objc(HealthRecords)
class HealthRecords: NSObject {
  private let store = HKHealthStore()
  private let types: [HKClinicalType] = [
    HKObjectType.clinicalType(forIdentifier: .conditionRecord)!,
    HKObjectType.clinicalType(forIdentifier: .procedureRecord)!,
  ]

  @objc static func requiresMainQueueSetup() -> Bool { false }

  @objc(requestAccess:rejecter:)
  func requestAccess(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      resolve(false)
      return
    }
    store.requestAuthorization(toShare: nil, read: Set(types)) { ok, error in
      if let error { reject("health", "Authorization failed", error) } else { resolve(ok) }
    }
  }

  @objc(getRecords:rejecter:)
  func getRecords(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    let group = DispatchGroup()
    let lock = NSLock()
    var found: [[String: Any]] = []
    for type in types {
      group.enter()
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let rows = (samples as? [HKClinicalRecord] ?? []).map { record in
          ["id": record.uuid.uuidString, "name": record.displayName, "date": record.startDate.timeIntervalSince1970] as [String: Any]
        }
        lock.withLock { found += rows }
        group.leave()
      }
      store.execute(query)
    }
    group.notify(queue: .main) { resolve(found) }
  }
}
