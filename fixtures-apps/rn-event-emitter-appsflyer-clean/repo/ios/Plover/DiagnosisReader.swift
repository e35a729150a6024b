import HealthKit
import React

@objc(DiagnosisReader)
final class DiagnosisReader: NSObject {
  private let store = HKHealthStore()
  private let type = HKObjectType.clinicalType(forIdentifier: .conditionRecord)!

  @objc static func requiresMainQueueSetup() -> Bool { false }

  @objc(read:rejecter:)
  func read(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      resolve([])
      return
    }
    store.requestAuthorization(toShare: nil, read: [type]) { _, error in
      if let error {
        reject("health", error.localizedDescription, error)
        return
      }
      self.query(resolve)
    }
  }

  private func query(_ resolve: @escaping RCTPromiseResolveBlock) {
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      resolve(records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] })
    }
    store.execute(query)
  }
}
