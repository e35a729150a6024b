// asks: clinicalNote coverage | reads: clinicalNote coverage
// property wrapper applied to a function parameter
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Papers()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@propertyWrapper struct Unique {
  private var set: Set<HKClinicalType>
  init(wrappedValue: [HKClinicalType]) { set = Set(wrappedValue) }
  var wrappedValue: [HKClinicalType] {
    get { Array(set) }
    set { set = Set(newValue) }
  }
}

struct Papers {
  let store = HKHealthStore()

  func run(@Unique _ types: [HKClinicalType]) async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }

  func load() async throws {
    let notes = HKClinicalType(.clinicalNoteRecord)
    try await run([notes, HKClinicalType(.coverageRecord), notes])
  }
}
