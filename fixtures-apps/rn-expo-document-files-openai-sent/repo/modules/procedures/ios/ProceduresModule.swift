import ExpoModulesCore
import HealthKit

public class ProceduresModule: Module {
  private let store = HKHealthStore()
  private let type = HKClinicalType(.procedureRecord)

  public func definition() -> ModuleDefinition {
    Name("Procedures")

    AsyncFunction("titlesAsync") { () async throws -> [String] in
      guard HKHealthStore.isHealthDataAvailable(), self.store.supportsHealthRecords() else { return [] }
      try await self.store.requestAuthorization(toShare: [], read: [self.type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: self.type)], sortDescriptors: [])
      return try await query.result(for: self.store).map(\.displayName)
    }
  }
}
