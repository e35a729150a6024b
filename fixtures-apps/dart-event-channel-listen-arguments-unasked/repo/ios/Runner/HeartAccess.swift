import Flutter
import HealthKit

final class HeartAccess {
  let store = HKHealthStore()

  private var programme: Set<HKObjectType> {
    [
      HKClinicalType(.labResultRecord),
      HKClinicalType(.clinicalNoteRecord),
    ]
  }

  func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    guard call.method == "open", store.supportsHealthRecords() else { return result(nil) }
    store.requestAuthorization(toShare: nil, read: programme) { _, _ in
      DispatchQueue.main.async { result(nil) }
    }
  }
}
