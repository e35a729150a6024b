// asks: allergy condition medication | reads: condition medication
// allCases[1...]: the first case isn't read
import HealthKit
import SwiftUI
enum Kind: CaseIterable {
  case allergy, condition, medication
  var type: HKClinicalType {
    switch self {
    case .allergy: HKClinicalType(.allergyRecord)
    case .condition: HKClinicalType(.conditionRecord)
    case .medication: HKClinicalType(.medicationRecord)
    }
  }
}

@main struct CasesApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Cases").task { try? await load() } }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Kind.allCases.map(\.type)))
    for kind in Kind.allCases[1...] {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.type)], sortDescriptors: [])
      print(kind, try await query.result(for: store).count)
    }
  }
}
