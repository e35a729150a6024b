// asks: coverage immunization | reads: coverage immunization
// InlineArray with a fixed count, written [2 of …] and walked by indices
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Fixed()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

@MainActor final class Fixed {
  let store = HKHealthStore()
  let slots: [2 of HKClinicalType] = [HKClinicalType(.coverageRecord), HKClinicalType(.immunizationRecord)]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [slots[0], slots[1]])
    for index in slots.indices {
      let type = slots[index]
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
