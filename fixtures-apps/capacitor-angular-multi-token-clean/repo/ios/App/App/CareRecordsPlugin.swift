import Capacitor
import HealthKit

@objc(CareRecordsPlugin)
final class CareRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
  let identifier = "CareRecordsPlugin"
  let jsName = "CareRecords"
  let pluginMethods: [CAPPluginMethod] = [
    CAPPluginMethod(name: "authorize", returnType: CAPPluginReturnPromise),
    CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
  ]

  private let store = HKHealthStore()
  private let identifiers: [String: HKClinicalTypeIdentifier] = [
    "allergies": .allergyRecord,
    "diagnoses": .conditionRecord,
    "procedures": .procedureRecord,
  ]

  @objc func authorize(_ call: CAPPluginCall) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      return call.resolve(["granted": false])
    }
    let names = call.getArray("sections", String.self) ?? []
    let read = Set(names.compactMap { identifiers[$0] }.map { HKClinicalType($0) })
    Task {
      do {
        try await store.requestAuthorization(toShare: [], read: read)
        call.resolve(["granted": true])
      } catch {
        call.reject(error.localizedDescription)
      }
    }
  }

  @objc func list(_ call: CAPPluginCall) {
    guard let section = call.getString("section"), let identifier = identifiers[section] else {
      return call.reject("Unknown section.")
    }
    let descriptor = HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
    Task {
      do {
        let records = try await descriptor.result(for: store)
        call.resolve(["titles": records.map(\.displayName)])
      } catch {
        call.reject(error.localizedDescription)
      }
    }
  }
}
