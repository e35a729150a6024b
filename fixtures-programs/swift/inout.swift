// asks: coverage medication | reads: coverage medication
// inout parameters replace and extend the caller's list
// open: one more is taken for used
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Wizard()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Wizard {
  let store = HKHealthStore()

  func reset(_ types: inout [HKClinicalType]) {
    types = [HKClinicalType(.medicationRecord)]
  }

  func addBilling(to types: inout [HKClinicalType]) {
    types += [HKClinicalType(.coverageRecord)]
  }

  func load() async throws {
    var types = [HKClinicalType(.procedureRecord)]
    reset(&types)
    addBilling(to: &types)
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
