// asks: immunization labResult | reads: immunization
// a capture list keeps the value the variable had before it changed
// open: one more is taken for used
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Snapshot()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@MainActor final class Snapshot {
  let store = HKHealthStore()

  func load() async throws {
    var type = HKClinicalType(.immunizationRecord)
    try await store.requestAuthorization(toShare: [], read: [type, HKClinicalType(.labResultRecord)])
    let readFirst = { [type, store] in
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
    type = HKClinicalType(.labResultRecord)
    readFirst()
    print("next:", type.identifier)
  }
}
