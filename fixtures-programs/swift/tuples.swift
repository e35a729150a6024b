// asks: allergy labResult procedure | reads: allergy procedure
// named and nested tuples, destructured and swapped
// open: one more is taken for used
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Pairs()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Pairs {
  let store = HKHealthStore()

  func plan() -> (shown: (HKClinicalType, HKClinicalType), hidden: HKClinicalType) {
    (shown: (HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)), hidden: HKClinicalType(.procedureRecord))
  }

  func load() async throws {
    let all = plan()
    try await store.requestAuthorization(toShare: [], read: [all.shown.0, all.shown.1, all.hidden])
    var ((first, second), last) = all
    (second, last) = (last, second)
    print("left out:", last.identifier)
    for type in [first, second] {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
