// asks: immunization labResult | reads: immunization labResult
// nested types with the same member name in two outer types
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Reader()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

enum Pediatrics {
  enum Kinds { static let main = HKClinicalType(.immunizationRecord) }
}

enum Cardiology {
  enum Kinds { static let main = HKClinicalType(.labResultRecord) }
}

enum Billing {
  enum Kinds { static let main = HKClinicalType(.coverageRecord) }
}

struct Reader {
  let store = HKHealthStore()

  func load() async throws {
    let types: Set = [Pediatrics.Kinds.main, Cardiology.Kinds.main]
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
