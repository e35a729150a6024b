import Capacitor
import HealthKit

@objc(HealthCabinetPlugin)
final class HealthCabinetPlugin: CAPPlugin, CAPBridgedPlugin {
  let identifier = "HealthCabinetPlugin"
  let jsName = "HealthCabinet"
  let pluginMethods: [CAPPluginMethod] = [
    CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
    CAPPluginMethod(name: "load", returnType: CAPPluginReturnPromise),
  ]

  private let store = HKHealthStore()

  @objc func connect(_ call: CAPPluginCall) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      return call.resolve(["connected": false])
    }
    let types = (call.getArray("types", String.self) ?? []).map {
      HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0))
    }
    store.requestAuthorization(toShare: nil, read: Set(types)) { done, error in
      if let error { return call.reject(error.localizedDescription) }
      call.resolve(["connected": done])
    }
  }

  @objc func load(_ call: CAPPluginCall) {
    guard let type = call.getString("type") else { return call.reject("A type is needed.") }
    let query = HKSampleQuery(
      sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: type)),
      predicate: nil,
      limit: HKObjectQueryNoLimit,
      sortDescriptors: nil
    ) { _, samples, error in
      if let error { return call.reject(error.localizedDescription) }
      let records = (samples as? [HKClinicalRecord]) ?? []
      call.resolve(["records": records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] }])
    }
    store.execute(query)
  }
}
