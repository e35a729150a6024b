// asks: coverage medication | reads: coverage medication
// the types are the value of a Task started earlier, read at a Clock's pace
import HealthKit
import SwiftUI
@main struct TaskApp: App {
  let boot = Boot()
  var body: some Scene {
    WindowGroup { Text("Task").task { try? await boot.finish() } }
  }
}

@MainActor final class Boot {
  private let store = HKHealthStore()
  private let preparation: Task<[HKClinicalType], Never>

  init() {
    preparation = Task.detached {
      let ids: [HKClinicalTypeIdentifier] = [.medicationRecord, .coverageRecord]
      return ids.map { HKClinicalType($0) }
    }
  }

  func finish() async throws {
    let types = await preparation.value
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      try await Task.sleep(for: .seconds(1), clock: .continuous)
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
