import Flutter
import HealthKit

final class HealthChannel {
  private let store = HKHealthStore()
  private let channel: FlutterMethodChannel
  private let type = HKClinicalType(.vitalSignRecord)

  init(messenger: FlutterBinaryMessenger) {
    channel = FlutterMethodChannel(name: "melilot/health", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      switch call.method {
      case "connect": self?.connect(result)
      case "vitalSigns": self?.vitalSigns(result)
      default: result(FlutterMethodNotImplemented)
      }
    }
  }

  private func connect(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result(false)
      return
    }
    store.requestAuthorization(toShare: nil, read: [type]) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func vitalSigns(_ result: @escaping FlutterResult) {
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
      let rows = records.map { ["title": $0.displayName, "year": Calendar.current.component(.year, from: $0.startDate)] as [String: Any] }
      DispatchQueue.main.async { result(rows) }
    }
    store.execute(query)
  }
}
