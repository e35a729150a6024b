import Flutter
import HealthKit

final class ProcedureStream: NSObject, FlutterStreamHandler {
  private let store = HKHealthStore()
  private var query: HKAnchoredObjectQuery?

  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords(),
          let type = HKObjectType.clinicalType(forIdentifier: .procedureRecord) else { return nil }
    store.requestAuthorization(toShare: nil, read: [type]) { [weak self] granted, _ in
      guard granted, let self else { return }
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        for case let record as HKClinicalRecord in added ?? [] {
          DispatchQueue.main.async { events(record.displayName) }
        }
      }
      self.query = query
      self.store.execute(query)
    }
    return nil
  }

  func onCancel(withArguments arguments: Any?) -> FlutterError? {
    if let query { store.stop(query) }
    query = nil
    return nil
  }
}
