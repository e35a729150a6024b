// asks: allergy clinicalNote | reads: allergy clinicalNote
// callAsFunction makes a struct callable as the reader
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Notes()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct ReadRecords {
  let store: HKHealthStore

  func callAsFunction(_ type: HKClinicalType) async throws {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let found = try await query.result(for: store)
    print(found.count)
  }

  func callAsFunction(asking types: Set<HKClinicalType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
  }
}

struct Notes {
  let records = ReadRecords(store: HKHealthStore())
  let types: Set = [HKClinicalType(.allergyRecord), HKClinicalType(.clinicalNoteRecord)]

  func load() async throws {
    try await records(asking: types)
    for type in types { try await records(type) }
  }
}
