import Flutter
import HealthKit

final class VitalsStream: NSObject, FlutterPlugin, FlutterStreamHandler {
  private let store = HKHealthStore()
  private let type = HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!
  private var query: HKAnchoredObjectQuery?

  static func register(with registrar: FlutterPluginRegistrar) {
    let channel = FlutterEventChannel(name: "health.juniper/vitals", binaryMessenger: registrar.messenger())
    channel.setStreamHandler(VitalsStream())
  }

  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      return FlutterError(code: "unavailable", message: "No health records on this device", details: nil)
    }
    store.requestAuthorization(toShare: nil, read: [type]) { [self] _, error in
      guard error == nil else { return }
      start(events)
    }
    return nil
  }

  func onCancel(withArguments arguments: Any?) -> FlutterError? {
    if let query { store.stop(query) }
    query = nil
    return nil
  }

  private func start(_ events: @escaping FlutterEventSink) {
    let send: ([HKSample]?) -> Void = { samples in
      let records = samples as? [HKClinicalRecord] ?? []
      let rows = records.map { ["title": $0.displayName, "day": $0.startDate.ISO8601Format()] }
      DispatchQueue.main.async { events(rows) }
    }
    let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, samples, _, _, _ in
      send(samples)
    }
    query.updateHandler = { _, samples, _, _, _ in send(samples) }
    store.execute(query)
    self.query = query
  }
}
