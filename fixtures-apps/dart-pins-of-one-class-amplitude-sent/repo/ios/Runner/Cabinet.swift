import Flutter
import HealthKit

final class Cabinet {
  private let store = HKHealthStore()
  private let medication = HKClinicalType(.medicationRecord)

  func medications(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result([]) }
    Task { @MainActor in
      do {
        try await store.requestAuthorization(toShare: [], read: [medication])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: medication)], sortDescriptors: []).result(for: store)
        result(records.map { ["id": $0.uuid.uuidString, "label": $0.displayName] })
      } catch {
        result(FlutterError(code: "cabinet", message: "Medications could not be read.", details: nil))
      }
    }
  }
}
