// asks: allergy condition | reads: allergy condition
// own generic subscript turns a raw value into a type
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Records()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

enum Tab: String { case allergies, problems, insurance }

struct Catalog {
  private let table: [String: HKClinicalType] = [
    "allergies": HKClinicalType(.allergyRecord),
    "problems": HKClinicalType(.conditionRecord),
    "insurance": HKClinicalType(.coverageRecord),
  ]
  subscript<Key: RawRepresentable>(key: Key) -> HKClinicalType? where Key.RawValue == String {
    table[key.rawValue]
  }
}

struct Records {
  let catalog = Catalog()
  let store = HKHealthStore()

  func load() async throws {
    let types = [Tab.allergies, .problems].compactMap { catalog[$0] }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
