// asks: allergy medication | reads: allergy medication
// first(where:) picks one plan out of several
import HealthKit
import SwiftUI
struct Plan: Identifiable {
  let id: String
  let types: [HKClinicalTypeIdentifier]
  static let all = [
    Plan(id: "full", types: [.allergyRecord, .medicationRecord, .procedureRecord]),
    Plan(id: "basic", types: [.allergyRecord, .medicationRecord]),
    Plan(id: "insurance", types: [.coverageRecord]),
  ]
}

@main struct PlanApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Plan").task { try? await use("basic") } }
  }

  func use(_ id: String) async throws {
    guard let plan = Plan.all.first(where: { $0.id == id }) else { return }
    try await store.requestAuthorization(toShare: [], read: Set(plan.types.map { HKClinicalType($0) }))
    for type in plan.types {
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(type))],
        sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)], limit: 20)
      _ = try await query.result(for: store)
    }
  }
}
