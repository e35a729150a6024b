import Capacitor
import HealthKit

@objc(LabResultsPlugin)
final class LabResultsPlugin: CAPPlugin, CAPBridgedPlugin {
  let identifier = "LabResultsPlugin"
  let jsName = "LabResults"
  let pluginMethods: [CAPPluginMethod] = [
    CAPPluginMethod(name: "load", returnType: CAPPluginReturnPromise)
  ]

  private let store = HKHealthStore()
  private let type = HKClinicalType(.labResultRecord)

  @objc func load(_ call: CAPPluginCall) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      return call.unavailable("Health records are not available.")
    }
    Task {
      do {
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(
          predicates: [.clinicalRecord(type: type)],
          sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        let records = try await descriptor.result(for: store)
        call.resolve(["results": records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] }])
      } catch {
        call.reject(error.localizedDescription)
      }
    }
  }
}
