// asks: immunization medication | reads: immunization medication
// async let fetches the types and runs both reads at once
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Parallel()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Parallel {
  let store = HKHealthStore()

  func type(for tab: String) async -> HKClinicalType {
    switch tab {
    case "shots": HKClinicalType(.immunizationRecord)
    case "drugs": HKClinicalType(.medicationRecord)
    default: HKClinicalType(.conditionRecord)
    }
  }

  func count(_ type: HKClinicalType) async throws -> Int {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    return try await query.result(for: store).count
  }

  func load() async throws {
    async let left = type(for: "shots")
    async let right = type(for: "drugs")
    let (shots, drugs) = await (left, right)
    try await store.requestAuthorization(toShare: [], read: [shots, drugs])
    async let shotCount = count(shots)
    async let drugCount = count(drugs)
    print(try await shotCount + drugCount)
  }
}
