// asks: allergy clinicalNote labResult | reads: allergy clinicalNote labResult
// task group: one child task per type returns its records
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Gatherer()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Gatherer {
  let store = HKHealthStore()
  let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .clinicalNoteRecord, .labResultRecord]

  func load() async throws {
    let types = await withTaskGroup(of: HKClinicalType.self) { group in
      for id in ids { group.addTask { HKClinicalType(id) } }
      return await group.reduce(into: Set<HKClinicalType>()) { $0.insert($1) }
    }
    try await store.requestAuthorization(toShare: [], read: types)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for type in types {
        group.addTask {
          let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
          return try await query.result(for: store).count
        }
      }
      for try await count in group { print(count) }
    }
  }
}
