// asks: coverage medication procedure | reads: medication
// own < on Comparable picks the most urgent entry with max()
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Triage()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct Entry: Comparable {
  let urgency: Int
  let type: HKClinicalType

  static func < (a: Entry, b: Entry) -> Bool { a.urgency < b.urgency }
}

@MainActor final class Triage {
  let store = HKHealthStore()
  let entries = [
    Entry(urgency: 1, type: HKClinicalType(.coverageRecord)),
    Entry(urgency: 9, type: HKClinicalType(.medicationRecord)),
    Entry(urgency: 4, type: HKClinicalType(.procedureRecord)),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(entries.map(\.type)))
    guard let top = entries.max() else { return }
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: top.type)], sortDescriptors: [])
    let found = try await query.result(for: store)
    print(found.count)
  }
}
