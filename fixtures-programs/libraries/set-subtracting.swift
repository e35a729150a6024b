// asks: coverage immunization medication | reads: immunization medication
// Set.subtracting leaves out a type the user has hidden
import HealthKit
import SwiftUI
@main struct HiddenApp: App {
  let store = HKHealthStore()
  let all: Set<HKClinicalTypeIdentifier> = [.immunizationRecord, .coverageRecord, .medicationRecord]
  let hidden: Set<HKClinicalTypeIdentifier> = [.coverageRecord]

  var body: some Scene {
    WindowGroup {
      Text("Visible").task {
        do { try await load() } catch { print(error) }
      }
    }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(all.map { HKClinicalType($0) }))
    for id in all.subtracting(hidden) {
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
      print(id.rawValue, try await query.result(for: store).count)
    }
  }
}
