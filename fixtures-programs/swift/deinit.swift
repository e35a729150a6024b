// asks: condition procedure | reads: condition procedure
// deinit runs the queries that were collected in a batch
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Batches()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

final class Batch {
  private let store: HKHealthStore
  private var pending: [HKClinicalType] = []

  init(store: HKHealthStore) { self.store = store }
  func add(_ type: HKClinicalType) { pending.append(type) }

  deinit {
    for type in pending {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}

struct Batches {
  let store = HKHealthStore()
  let types = [HKClinicalType(.conditionRecord), HKClinicalType(.procedureRecord)]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let batch = Batch(store: store)
    types.forEach { batch.add($0) }
  }
}
