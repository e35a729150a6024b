// asks: condition medication vitalSign | reads: condition medication
// overloads by parameter type and by async: only the ones for a clinical type read
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Overloads()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Name { let type: HKClinicalType }

struct Overloads {
  let store = HKHealthStore()

  func show(_ name: Name) { print(name.type.identifier) }

  func show(_ type: HKClinicalType) async throws {
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
  }

  func show(_ types: [HKClinicalType]) async throws {
    for type in types { try await show(type) }
  }

  func load() async throws {
    let problems = HKClinicalType(.conditionRecord), drugs = HKClinicalType(.medicationRecord)
    let vitals = Name(type: HKClinicalType(.vitalSignRecord))
    try await store.requestAuthorization(toShare: [], read: [problems, drugs, vitals.type])
    show(vitals)
    try await show([problems, drugs])
  }
}
