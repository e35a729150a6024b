// asks: condition labResult | reads: condition labResult
// one conformer uses the default of a requirement, one its own
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Modules()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

protocol Module {
  var type: HKClinicalType { get }
}

extension Module {
  var type: HKClinicalType { HKClinicalType(.conditionRecord) }
}

struct ProblemModule: Module {}

struct LabModule: Module {
  var type: HKClinicalType { HKClinicalType(.labResultRecord) }
}

@MainActor final class Modules {
  let store = HKHealthStore()
  let modules: [any Module] = [ProblemModule(), LabModule()]

  func load() async throws {
    let types = modules.map { $0.type }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
