// asks: coverage medication procedure | reads: medication procedure
// allCases asks for all, dropFirst leaves one out when reading
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Everything()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

enum Kind: CaseIterable {
  case coverage, medication, procedure

  var type: HKClinicalType {
    switch self {
    case .coverage: HKClinicalType(.coverageRecord)
    case .medication: HKClinicalType(.medicationRecord)
    case .procedure: HKClinicalType(.procedureRecord)
    }
  }
}

struct Everything {
  let store = HKHealthStore()

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Kind.allCases.map(\.type)))
    for kind in Kind.allCases.dropFirst() {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
