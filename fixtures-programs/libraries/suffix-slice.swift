// asks: immunization vitalSign | reads: immunization vitalSign
// suffix(2) is an ArraySlice handed on to a function
import HealthKit
import SwiftUI
let releaseOrder: [HKClinicalTypeIdentifier] = [
  .allergyRecord, .labResultRecord, .immunizationRecord, .vitalSignRecord,
]

@main struct NewestApp: App {
  let reader = SliceReader()
  var body: some Scene {
    WindowGroup {
      Text("New in this version").task { try? await reader.read(releaseOrder.suffix(2)) }
    }
  }
}

actor SliceReader {
  let store = HKHealthStore()

  func read(_ slice: ArraySlice<HKClinicalTypeIdentifier>) async throws {
    let types = slice.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for position in slice.startIndex..<slice.endIndex {
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(slice[position]))], sortDescriptors: [])
      _ = try await query.result(for: store)
    }
  }
}
