import HealthKit
import React

@objc(RecordsBridge)
final class RecordsBridge: NSObject {
  private let store = HKHealthStore()

  @objc static func requiresMainQueueSetup() -> Bool { false }

  @objc(requestAccess:resolver:rejecter:)
  func requestAccess(_ identifiers: [String], resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      resolve(false)
      return
    }
    let types: [HKObjectType] = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) }
    store.requestAuthorization(toShare: nil, read: Set(types)) { granted, error in
      if let error {
        reject("records", error.localizedDescription, error)
      } else {
        resolve(granted)
      }
    }
  }

  @objc(list:resolver:rejecter:)
  func list(_ identifier: String, resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: identifier)) else {
      reject("records", "Unknown type", nil)
      return
    }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 200, sortDescriptors: nil) { _, samples, error in
      if let error {
        reject("records", error.localizedDescription, error)
      } else {
        resolve((samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName })
      }
    }
    store.execute(query)
  }
}
