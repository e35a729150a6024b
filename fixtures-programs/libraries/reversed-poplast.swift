// asks: coverage vitalSign | reads: coverage vitalSign
// a stack made by reversed(), emptied with popLast()
import HealthKit
import SwiftUI
@main struct StackApp: App {
  let work = WorkStack(types: [HKClinicalType(.coverageRecord), HKClinicalType(.vitalSignRecord)])
  var body: some Scene {
    WindowGroup { Text("Stack").task { try? await work.drain() } }
  }
}

actor WorkStack {
  private var stack: [HKClinicalType]
  private let store = HKHealthStore()

  init(types: [HKClinicalType]) {
    stack = types.reversed()
  }

  func drain() async throws {
    while let type = stack.popLast() {
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(type.identifier, try await query.result(for: store).count)
    }
  }
}
