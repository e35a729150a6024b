import Capacitor
import HealthKit

@objc(ClinicalPlugin)
public class ClinicalPlugin: CAPPlugin, CAPBridgedPlugin {
  public let identifier = "ClinicalPlugin"
  public let jsName = "Clinical"
  public let pluginMethods: [CAPPluginMethod] = [
    CAPPluginMethod(name: "authorize", returnType: CAPPluginReturnPromise),
    CAPPluginMethod(name: "read", returnType: CAPPluginReturnPromise),
  ]

  private static let identifiers: [String: HKClinicalTypeIdentifier] = [
    "condition": .conditionRecord,
    "medication": .medicationRecord,
    "vital": .vitalSignRecord,
  ]

  private let store = HKHealthStore()

  @objc func authorize(_ call: CAPPluginCall) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      call.resolve(["granted": false])
      return
    }
    let types = Set((call.getArray("kinds", String.self) ?? []).compactMap(clinicalType(for:)))
    store.requestAuthorization(toShare: nil, read: types) { granted, _ in
      call.resolve(["granted": granted])
    }
  }

  @objc func read(_ call: CAPPluginCall) {
    guard let kind = call.getString("kind"), let type = clinicalType(for: kind) else {
      call.reject("Unknown kind")
      return
    }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
      if let error {
        call.reject(error.localizedDescription)
        return
      }
      let records = samples as? [HKClinicalRecord] ?? []
      call.resolve(["titles": records.map(\.displayName)])
    }
    store.execute(query)
  }

  private func clinicalType(for kind: String) -> HKClinicalType? {
    Self.identifiers[kind].flatMap { HKObjectType.clinicalType(forIdentifier: $0) }
  }
}
