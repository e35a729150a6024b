import Flutter
import HealthKit

final class RecordsChannel {
  private let store = HKHealthStore()

  private let readTypes: Set<HKObjectType> = [
    HKClinicalType(.allergyRecord),
    HKClinicalType(.medicationRecord),
    HKClinicalType(.vitalSignRecord),
  ]

  func attach(to messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "health.glenmoor/records", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      switch call.method {
      case "requestAuthorization":
        self?.requestAuthorization(result)
      case "readAllergies":
        self?.read(.allergyRecord, result)
      case "readMedications":
        self?.read(.medicationRecord, result)
      case "readVitals":
        self?.read(.vitalSignRecord, result)
      default:
        result(FlutterMethodNotImplemented)
      }
    }
  }

  private func requestAuthorization(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result(false)
      return
    }
    store.requestAuthorization(toShare: nil, read: readTypes) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func read(_ identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) {
    let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
      let rows = (samples ?? []).compactMap { $0 as? HKClinicalRecord }.map { ["id": $0.uuid.uuidString, "name": $0.displayName] }
      DispatchQueue.main.async {
        if let error {
          result(FlutterError(code: "query", message: error.localizedDescription, details: nil))
        } else {
          result(rows)
        }
      }
    }
    store.execute(query)
  }
}
