// asks: clinicalNote immunization | reads: clinicalNote immunization
// ternary picks a type by a constant property
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Child(isChild: true)
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Child {
  let isChild: Bool
  let store = HKHealthStore()

  var main: HKClinicalType { isChild ? HKClinicalType(.immunizationRecord) : HKClinicalType(.medicationRecord) }
  var side: HKClinicalType { !isChild ? HKClinicalType(.coverageRecord) : HKClinicalType(.clinicalNoteRecord) }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [main, side])
    for type in [main, side] {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
