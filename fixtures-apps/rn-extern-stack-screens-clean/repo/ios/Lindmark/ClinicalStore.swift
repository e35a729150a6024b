import Foundation
import HealthKit
import React

@objc(ClinicalStore)
final class ClinicalStore: NSObject {
  private let store = HKHealthStore()

  @objc static func requiresMainQueueSetup() -> Bool { false }

  @objc(isAvailable:reject:)
  func isAvailable(_ resolve: RCTPromiseResolveBlock, reject: RCTPromiseRejectBlock) {
    resolve(HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords())
  }

  @objc(requestAccess:resolve:reject:)
  func requestAccess(_ identifiers: [String], resolve: @escaping RCTPromiseResolveBlock, reject: @escaping RCTPromiseRejectBlock) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      resolve(false)
      return
    }
    let types = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) }
    store.requestAuthorization(toShare: nil, read: Set(types)) { granted, error in
      if let error {
        reject("authorization", "Health access could not be requested", error)
      } else {
        resolve(granted)
      }
    }
  }

  @objc(queryRecords:resolve:reject:)
  func queryRecords(_ identifier: String, resolve: @escaping RCTPromiseResolveBlock, reject: @escaping RCTPromiseRejectBlock) {
    guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: identifier)) else {
      resolve([])
      return
    }
    let newest = NSSortDescriptor(key: HKSampleSortIdentifierEndDate, ascending: false)
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: [newest]) { _, samples, error in
      if let error {
        reject("query", "Records could not be read", error)
        return
      }
      let records = (samples as? [HKClinicalRecord]) ?? []
      resolve(records.map { ["id": $0.uuid.uuidString, "name": $0.displayName, "date": $0.endDate.timeIntervalSince1970] })
    }
    store.execute(query)
  }
}
