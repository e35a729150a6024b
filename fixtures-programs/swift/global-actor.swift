// asks: coverage vitalSign | reads: coverage vitalSign
// own global actor guards a shared variable and the function that reads
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Background()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@globalActor actor RecordsActor {
  static let shared = RecordsActor()
}

@RecordsActor var queue: [HKClinicalType] = []
let store = HKHealthStore()

@RecordsActor func enqueue(_ ids: HKClinicalTypeIdentifier...) {
  queue += ids.map { HKClinicalType($0) }
}

@RecordsActor func drain() async throws {
  try await store.requestAuthorization(toShare: [], read: Set(queue))
  for type in queue {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let found = try await query.result(for: store)
    print(found.count)
  }
}

struct Background {
  func load() async throws {
    await enqueue(.coverageRecord, .vitalSignRecord)
    try await drain()
  }
}
