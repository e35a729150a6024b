// asks: coverage vitalSign | reads: coverage vitalSign
// repeat-while takes types off a queue until it is empty
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Queue()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@MainActor final class Queue {
  let store = HKHealthStore()
  var pending: [HKClinicalType] = [HKClinicalType(.coverageRecord), HKClinicalType(.vitalSignRecord)]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(pending))
    repeat {
      let next = pending.removeFirst()
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: next)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    } while !pending.isEmpty
  }
}
