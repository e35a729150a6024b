import Flutter
import HealthKit

final class RecordsHandler {
  private let store = HKHealthStore()

  private let asked: Set<HKObjectType> = [
    HKClinicalType(.medicationRecord),
    HKClinicalType(.conditionRecord),
    HKClinicalType(.procedureRecord),
  ]

  func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    switch call.method {
    case "connect":
      connect(result)
    case "medications":
      names(of: .medicationRecord, result)
    case "conditions":
      names(of: .conditionRecord, result)
    case "procedures":
      names(of: .procedureRecord, result)
    default:
      result(FlutterMethodNotImplemented)
    }
  }

  private func connect(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result(false)
      return
    }
    store.requestAuthorization(toShare: nil, read: asked) { shown, _ in
      DispatchQueue.main.async { result(shown) }
    }
  }

  private func names(of identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) {
    let query = HKSampleQuery(
      sampleType: HKClinicalType(identifier),
      predicate: nil,
      limit: HKObjectQueryNoLimit,
      sortDescriptors: nil
    ) { _, samples, _ in
      let names = (samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName }
      DispatchQueue.main.async { result(names) }
    }
    store.execute(query)
  }
}
