import ExpoModulesCore
import HealthKit

public class HealthRecordsModule: Module {
  private let store = HKHealthStore()

  public func definition() -> ModuleDefinition {
    Name("HealthRecords")

    Function("isSupported") { () -> Bool in
      HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()
    }

    AsyncFunction("requestAuthorization") { (identifiers: [String]) in
      let types = Set(identifiers.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) as HKObjectType })
      try await self.store.requestAuthorization(toShare: [], read: types)
    }

    AsyncFunction("getRecords") { (identifier: String) -> [[String: String]] in
      let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: identifier))
      let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let records = try await descriptor.result(for: self.store)
      return records.map { ["id": $0.uuid.uuidString, "name": $0.displayName] }
    }
  }
}
