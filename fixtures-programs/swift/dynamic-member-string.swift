// asks: condition labResult | reads: condition labResult
// @dynamicMemberLookup with strings
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Lookup()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

@dynamicMemberLookup struct Kinds {
  private let table = [
    "problems": HKClinicalType(.conditionRecord),
    "labs": HKClinicalType(.labResultRecord),
    "notes": HKClinicalType(.clinicalNoteRecord),
  ]
  subscript(dynamicMember name: String) -> HKClinicalType? { table[name] }
}

struct Lookup {
  let kinds = Kinds()
  let store = HKHealthStore()

  func load() async throws {
    guard let problems = kinds.problems, let labs = kinds.labs else { return }
    try await store.requestAuthorization(toShare: [], read: [problems, labs])
    for type in [problems, labs] {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
