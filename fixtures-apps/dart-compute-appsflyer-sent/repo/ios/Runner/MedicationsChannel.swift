import Flutter
import HealthKit

final class MedicationsChannel {
  private let store = HKHealthStore()
  private let type = HKClinicalType(.medicationRecord)

  func attach(to messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "galingale/medications", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      guard let self, call.method == "load" else { return result(FlutterMethodNotImplemented) }
      Task { @MainActor in
        do { result(try await self.load()) } catch {
          result(FlutterError(code: "health", message: error.localizedDescription, details: nil))
        }
      }
    }
  }

  private func load() async throws -> [[String: Any]] {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
    try await store.requestAuthorization(toShare: [], read: [type])
    let descriptor = HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: type)],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
    return try await descriptor.result(for: store).map {
      ["id": $0.uuid.uuidString, "title": $0.displayName, "date": $0.startDate.timeIntervalSince1970]
    }
  }
}
