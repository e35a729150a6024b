// asks: allergy coverage medication | reads: allergy medication
// protocol extension with where Self gives readers more than others
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Office()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

protocol Feature { var type: HKClinicalType { get } }
protocol Readable {}

extension Feature {
  func start(_ store: HKHealthStore) { print("nothing to read") }
}

extension Feature where Self: Readable {
  func start(_ store: HKHealthStore) {
    let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
      print(added?.count ?? 0)
    }
    store.execute(query)
  }
}

struct Allergies: Feature, Readable { let type = HKClinicalType(.allergyRecord) }
struct Drugs: Feature, Readable { let type = HKClinicalType(.medicationRecord) }
struct Insurance: Feature { let type = HKClinicalType(.coverageRecord) }

struct Office {
  let store = HKHealthStore()
  func load() async throws {
    let allergies = Allergies(), drugs = Drugs(), insurance = Insurance()
    try await store.requestAuthorization(toShare: [], read: [allergies.type, drugs.type, insurance.type])
    allergies.start(store)
    drugs.start(store)
    insurance.start(store)
  }
}
