// asks: medication vitalSign | reads: medication vitalSign
// private members of the same name in three types, reached through fileprivate methods
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Clinic()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Drugs {
  private let type = HKClinicalType(.medicationRecord)
  fileprivate func read(_ clinic: Clinic) async throws { try await clinic.read(type) }
}

struct Vitals {
  private let type = HKClinicalType(.vitalSignRecord)
  fileprivate func read(_ clinic: Clinic) async throws { try await clinic.read(type) }
}

@MainActor final class Clinic {
  private let type = HKClinicalType(.coverageRecord)
  private let store = HKHealthStore()
  private(set) var done: [String] = []

  func load() async throws {
    try await Drugs().read(self)
    try await Vitals().read(self)
  }

  func read(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    done.append(type.identifier)
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
  }
}
