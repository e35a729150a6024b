import Flutter
import HealthKit

final class HeartStream: NSObject, FlutterStreamHandler {
  private let store: HKHealthStore
  private var query: HKQuery?

  init(store: HKHealthStore) {
    self.store = store
  }

  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    guard let name = arguments as? String,
          let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: name)) else {
      return FlutterError(code: "type", message: "Unknown type", details: nil)
    }
    let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
      let names = (added as? [HKClinicalRecord])?.map(\.displayName) ?? []
      DispatchQueue.main.async { events(names) }
    }
    store.execute(query)
    self.query = query
    return nil
  }

  func onCancel(withArguments arguments: Any?) -> FlutterError? {
    query.map(store.stop)
    query = nil
    return nil
  }
}
