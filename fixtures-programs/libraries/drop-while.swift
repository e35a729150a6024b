// asks: allergy labResult medication | reads: labResult medication
// drop(while:) skips the types before the one where the sync resumes
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct ResumeApp: App {
  let sync = Sync()
  var body: some Scene {
    WindowGroup {
      Button("Resume") { Task { try await sync.resume(at: .labResultRecord) } }
    }
  }
}

@MainActor final class Sync {
  let store = HKHealthStore()
  let order: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord, .medicationRecord]

  func resume(at start: HKClinicalTypeIdentifier) async throws {
    var wanted = Set<HKObjectType>()
    order.forEach { wanted.insert(HKClinicalType($0)) }
    try await store.requestAuthorization(toShare: [], read: wanted)

    for id in order.drop(while: { $0 != start }) {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []
      ).result(for: store)
      print(id.rawValue, records.count)
    }
  }
}
