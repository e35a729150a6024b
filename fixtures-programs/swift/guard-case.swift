// asks: clinicalNote condition | reads: clinicalNote
// guard case leaves early for entries without a detail page
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Details()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

enum Entry {
  case detailed(HKClinicalType)
  case listed(HKClinicalType)
}

@MainActor final class Details {
  let store = HKHealthStore()

  func load() async throws {
    let notes = HKClinicalType(.clinicalNoteRecord)
    let conditions = HKClinicalType(.conditionRecord)
    try await store.requestAuthorization(toShare: [], read: [notes, conditions])
    try await open(.detailed(notes))
    try await open(.listed(conditions))
  }

  func open(_ entry: Entry) async throws {
    guard case .detailed(let type) = entry else { return }
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    let changes = try await query.result(for: store)
    print(changes.addedSamples.count)
  }
}
