// asks: condition vitalSign | reads: condition vitalSign
// DispatchWorkItems on a queue, one at a time by a semaphore
import HealthKit
import SwiftUI
@main struct WorkApp: App {
  let worker = Worker(ids: [.vitalSignRecord, .conditionRecord])
  var body: some Scene {
    WindowGroup { Text("Work").task { try? await worker.start() } }
  }
}

final class Worker: Sendable {
  private let types: [HKClinicalType]
  private let store = HKHealthStore()
  private let queue = DispatchQueue(label: "records")

  init(ids: [HKClinicalTypeIdentifier]) {
    types = ids.map { HKClinicalType($0) }
  }

  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let items = types.map { type in DispatchWorkItem { self.readAndWait(type) } }
    for item in items { queue.async(execute: item) }
  }

  private func readAndWait(_ type: HKClinicalType) {
    let done = DispatchSemaphore(value: 0)
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 10, sortDescriptors: nil) { _, samples, _ in
      print(samples?.count ?? 0)
      done.signal()
    }
    store.execute(query)
    done.wait()
  }
}
