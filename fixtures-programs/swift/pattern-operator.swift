// asks: allergy medication | reads: allergy medication
// own ~= lets a set of names be a switch pattern
// open: one more is taken for used
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Topics()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

func ~= (names: Set<String>, value: String) -> Bool { names.contains(value) }

@MainActor final class Topics {
  let store = HKHealthStore()
  let chosen = ["pollen", "aspirin"]

  func type(for topic: String) -> HKClinicalType? {
    switch topic {
    case Set(["pollen", "nuts"]): HKClinicalType(.allergyRecord)
    case Set(["aspirin", "insulin"]): HKClinicalType(.medicationRecord)
    case Set(["mri", "surgery"]): HKClinicalType(.procedureRecord)
    default: nil
    }
  }

  func load() async throws {
    let types = Set(chosen.compactMap { type(for: $0) })
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
