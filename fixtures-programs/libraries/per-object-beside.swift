// asks: coverage labResult | reads: coverage labResult
// requestPerObjectReadAuthorization beside, for another kind of data
import HealthKit
import SwiftUI
@main struct PerObjectApp: App {
  let desk = Desk()
  var body: some Scene {
    WindowGroup {
      Button("Records") { Task { try await desk.openRecords() } }
      Button("Glasses") { Task { try await desk.openPrescriptions() } }
    }
  }
}

@MainActor final class Desk {
  private let store = HKHealthStore()
  private let recordTypes: KeyValuePairs<HKClinicalType, Int> = [
    HKClinicalType(.coverageRecord): 5, HKClinicalType(.labResultRecord): 100,
  ]

  func openRecords() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(recordTypes.map(\.key)))
    for (type, limit) in recordTypes {
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: limit)
      print(try await query.result(for: store).count)
    }
  }

  func openPrescriptions() async throws {
    try await store.requestPerObjectReadAuthorization(
      for: HKObjectType.visionPrescriptionType(), predicate: nil)
  }
}
