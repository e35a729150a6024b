// asks: immunization labResult vitalSign | reads: immunization vitalSign
// an IndexSet of chosen rows mapped to the rows' types
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct RowsApp: App {
  let store = HKHealthStore()
  let rows: [HKClinicalTypeIdentifier] = [.immunizationRecord, .labResultRecord, .vitalSignRecord]
  let chosen: IndexSet = [0, 2]

  var body: some Scene {
    WindowGroup { Text("Rows").task { try? await load() } }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(rows.map { HKClinicalType($0) }))
    for type in chosen.map({ HKClinicalType(rows[$0]) }) {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
