import ExpoModulesCore
import HealthKit

public class ClinicalRecordsModule: Module {
  private let store = HKHealthStore()
  private let labs = HKClinicalType(.labResultRecord)

  public func definition() -> ModuleDefinition {
    Name("ClinicalRecords")

    AsyncFunction("requestAccess") { () async throws -> Bool in
      guard HKHealthStore.isHealthDataAvailable(), self.store.supportsHealthRecords() else { return false }
      try await self.store.requestAuthorization(toShare: [], read: [self.labs])
      return true
    }

    AsyncFunction("fetchPage") { (offset: Int, size: Int) async throws -> [[String: String]] in
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: self.labs)], sortDescriptors: [SortDescriptor(\.startDate)])
      let records = try await query.result(for: self.store)
      return records.dropFirst(offset).prefix(size).map { ["id": $0.uuid.uuidString, "title": $0.displayName] }
    }
  }
}
