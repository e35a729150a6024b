// asks: medication procedure | reads: medication procedure
// result builder whose buildExpression turns identifiers into types, with a switch
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Plan(mode: .surgery)
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

enum Mode { case surgery, billing }

@resultBuilder enum Types {
  static func buildExpression(_ id: HKClinicalTypeIdentifier) -> Set<HKClinicalType> { [HKClinicalType(id)] }
  static func buildBlock(_ sets: Set<HKClinicalType>...) -> Set<HKClinicalType> { Set(sets.joined()) }
  static func buildEither(first set: Set<HKClinicalType>) -> Set<HKClinicalType> { set }
  static func buildEither(second set: Set<HKClinicalType>) -> Set<HKClinicalType> { set }
}

struct Plan {
  let mode: Mode
  let store = HKHealthStore()

  @Types func types() -> Set<HKClinicalType> {
    HKClinicalTypeIdentifier.medicationRecord
    switch mode {
    case .surgery: HKClinicalTypeIdentifier.procedureRecord
    case .billing: HKClinicalTypeIdentifier.coverageRecord
    }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: types())
    for type in types() {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
