// asks: labResult procedure | reads: labResult procedure
// function that returns a closure; the type is bound in the first call
// open: it cannot be told
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Curried()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

func reader(for id: HKClinicalTypeIdentifier) -> (HKHealthStore) -> Void {
  let type = HKClinicalType(id)
  return { store in
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
      print(samples ?? [])
    }
    store.execute(query)
  }
}

func asker(_ store: HKHealthStore) -> (HKClinicalTypeIdentifier...) async throws -> Void {
  { ids in
    try await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
  }
}

struct Curried {
  let store = HKHealthStore()

  func load() async throws {
    try await asker(store)(.labResultRecord, .procedureRecord)
    let readLabs = reader(for: .labResultRecord)
    readLabs(store)
    reader(for: .procedureRecord)(store)
  }
}
