// asks: allergy coverage | reads: allergy coverage
// own prefix operator makes a type out of an identifier
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Basics()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

prefix operator §

prefix func § (identifier: HKClinicalTypeIdentifier) -> HKClinicalType {
  HKClinicalType(identifier)
}

@MainActor final class Basics {
  let store = HKHealthStore()
  let first = §HKClinicalTypeIdentifier.allergyRecord
  let second = §HKClinicalTypeIdentifier.coverageRecord

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [first, second])
    try await read(first)
    try await read(second)
  }

  private func read(_ type: HKClinicalType) async throws {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let found = try await query.result(for: store)
    print(found.count)
  }
}
