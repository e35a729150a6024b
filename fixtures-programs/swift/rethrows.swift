// asks: coverage immunization | reads: coverage immunization
// own rethrows function hands each element to a closure
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Walker()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Kinds {
  let ids: [HKClinicalTypeIdentifier]

  func forEachType(_ body: (HKClinicalType) throws -> Void) rethrows {
    for id in ids { try body(HKClinicalType(id)) }
  }
}

struct Walker {
  let store = HKHealthStore()
  let kinds = Kinds(ids: [.coverageRecord, .immunizationRecord])

  func load() async throws {
    var types: Set<HKClinicalType> = []
    kinds.forEachType { types.insert($0) }
    try await store.requestAuthorization(toShare: [], read: types)
    try kinds.forEachType { type in
      try Task.checkCancellation()
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
