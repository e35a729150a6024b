import Flutter
import HealthKit

final class RecordsHost {
  private let store = HKHealthStore()
  private let channel: FlutterMethodChannel

  init(messenger: FlutterBinaryMessenger) {
    channel = FlutterMethodChannel(name: "lapwing/records", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      guard let self else { return }
      Task { @MainActor in
        do {
          result(try await self.answer(call))
        } catch {
          result(FlutterError(code: "records", message: error.localizedDescription, details: nil))
        }
      }
    }
  }

  private func answer(_ call: FlutterMethodCall) async throws -> Any? {
    switch call.method {
    case "connect":
      guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
      let names = call.arguments as? [String] ?? []
      try await store.requestAuthorization(toShare: [], read: Set(names.compactMap { HKClinicalType.named($0) }))
      return true
    case "entries":
      guard let name = call.arguments as? String, let type = HKClinicalType.named(name) else { return [String]() }
      let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      return try await descriptor.result(for: store).map(\.displayName)
    default:
      return FlutterMethodNotImplemented
    }
  }
}
