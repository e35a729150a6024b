// asks: immunization procedure vitalSign | reads: immunization vitalSign
// for-in with a where clause on a dictionary entry
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Switches()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

@MainActor final class Switches {
  let store = HKHealthStore()
  let visible: [HKClinicalTypeIdentifier: Bool] = [
    .immunizationRecord: true,
    .procedureRecord: false,
    .vitalSignRecord: true,
  ]

  func load() async throws {
    let all = visible.keys.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(all))
    for (identifier, isOn) in visible where isOn {
      let type = HKClinicalType(identifier)
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
