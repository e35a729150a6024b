// asks: condition procedure vitalSign | reads: condition vitalSign
// @AppStorage keeps an enum; the Picker offers only two of its three cases
// open: one more is taken for used
import HealthKit
import SwiftUI
enum Focus: String, CaseIterable {
  case problems = "HKClinicalTypeIdentifierConditionRecord"
  case vitals = "HKClinicalTypeIdentifierVitalSignRecord"
  case surgeries = "HKClinicalTypeIdentifierProcedureRecord"
  var type: HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawValue)) }
}

@main struct StorageApp: App {
  var body: some Scene { WindowGroup { FocusView() } }
}

struct FocusView: View {
  @AppStorage("focus.v2") private var focus = Focus.problems
  private let store = HKHealthStore()

  var body: some View {
    Picker("Focus", selection: $focus) {
      Text("Problems").tag(Focus.problems)
      Text("Vitals").tag(Focus.vitals)
    }
    .task(id: focus) { try? await show() }
  }

  private func show() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Focus.allCases.map(\.type)))
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: focus.type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
