import ExpoModulesCore
import HealthKit

public class ProceduresModule: Module {
  private let store = HKHealthStore()

  public func definition() -> ModuleDefinition {
    Name("Procedures")

    AsyncFunction("load") { () async throws -> [[String: String]] in
      guard HKHealthStore.isHealthDataAvailable(), self.store.supportsHealthRecords() else { return [] }
      let type = HKClinicalType(.procedureRecord)
      try await self.store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
      return try await query.result(for: self.store).map { ["id": $0.uuid.uuidString, "name": $0.displayName] }
    }
  }
}
