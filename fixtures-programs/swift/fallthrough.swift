// asks: allergy condition procedure | reads: allergy condition procedure
// fallthrough collects the types of the lower tiers
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Membership()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

enum Tier { case full, standard, basic }

struct Membership {
  let store = HKHealthStore()
  let tier = Tier.full

  func types() -> [HKClinicalType] {
    var list: [HKClinicalType] = []
    switch tier {
    case .full:
      list.append(HKClinicalType(.procedureRecord))
      fallthrough
    case .standard:
      list.append(HKClinicalType(.conditionRecord))
      fallthrough
    case .basic:
      list.append(HKClinicalType(.allergyRecord))
    }
    return list
  }

  func load() async throws {
    let wanted = types()
    try await store.requestAuthorization(toShare: [], read: Set(wanted))
    for type in wanted {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
