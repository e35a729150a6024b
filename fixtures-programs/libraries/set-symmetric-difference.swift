// asks: allergy medication | reads: allergy medication
// formSymmetricDifference keeps what is in exactly one of two sets
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct DiffApp: App {
  var body: some Scene {
    WindowGroup { Text("Changes").task { try? await loadChanges() } }
  }

  func loadChanges() async throws {
    let before: Set<HKClinicalTypeIdentifier> = [.allergyRecord, .labResultRecord]
    let now: Set<HKClinicalTypeIdentifier> = [.labResultRecord, .medicationRecord]
    var changed = before
    changed.formSymmetricDifference(now)

    let store = HKHealthStore()
    try await store.requestAuthorization(toShare: [], read: Set(changed.map { HKClinicalType($0) }))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for id in changed {
        group.addTask {
          let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
          _ = try await query.result(for: store)
        }
      }
      try await group.waitForAll()
    }
  }
}
