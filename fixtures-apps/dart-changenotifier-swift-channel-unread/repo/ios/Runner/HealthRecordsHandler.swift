import Flutter
import HealthKit

final class HealthRecordsHandler {
  private let store = HKHealthStore()

  func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    switch call.method {
    case "authorize":
      authorize(result)
    case "immunizations":
      read(.immunizationRecord, result)
    case "allergies":
      read(.allergyRecord, result)
    default:
      result(FlutterMethodNotImplemented)
    }
  }

  private func authorize(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result(false)
      return
    }
    let types: Set<HKObjectType> = [
      HKObjectType.clinicalType(forIdentifier: .immunizationRecord)!,
      HKObjectType.clinicalType(forIdentifier: .allergyRecord)!,
      HKObjectType.clinicalType(forIdentifier: .conditionRecord)!,
    ]
    store.requestAuthorization(toShare: nil, read: types) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func read(_ identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) {
    guard let type = HKObjectType.clinicalType(forIdentifier: identifier) else {
      result([String]())
      return
    }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
      DispatchQueue.main.async { result(names) }
    }
    store.execute(query)
  }
}
