// asks: allergy medication procedure | reads: allergy medication
// overloads that differ only by argument label: one reads, one prepares
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Desk()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Desk {
  let store = HKHealthStore()

  func show(reading type: HKClinicalType) async throws {
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    let changes = try await query.result(for: store)
    print(changes.addedSamples.count)
  }

  func show(placeholderFor type: HKClinicalType) async throws {
    print("No \(type.identifier) yet")
  }

  func load() async throws {
    let allergies = HKClinicalType(.allergyRecord)
    let drugs = HKClinicalType(.medicationRecord)
    let surgery = HKClinicalType(.procedureRecord)
    try await store.requestAuthorization(toShare: [], read: [allergies, drugs, surgery])
    try await show(reading: allergies)
    try await show(placeholderFor: surgery)
    try await show(reading: drugs)
  }
}
