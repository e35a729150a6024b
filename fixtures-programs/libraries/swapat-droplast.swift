// asks: allergy immunization medication | reads: immunization medication
// swapAt brings the first type to the end, dropLast leaves it out
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct SwapApp: App {
  let runner = Runner()
  var body: some Scene {
    WindowGroup { Text("Swap").task { try? await runner.run() } }
  }
}

@MainActor final class Runner {
  private let store = HKHealthStore()
  private var queue = [
    HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.medicationRecord),
  ]

  func run() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(queue))
    queue.swapAt(0, queue.count - 1)
    for type in queue.dropLast() {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
