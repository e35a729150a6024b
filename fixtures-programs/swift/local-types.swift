// asks: medication procedure | reads: medication procedure
// a struct declared inside a function shadows the outer one
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Report()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Entry { let type = HKClinicalType(.allergyRecord) }

@MainActor final class Report {
  let store = HKHealthStore()

  func load() async throws {
    struct Entry {
      let title: String
      let type: HKClinicalType
    }
    let entries = [
      Entry(title: "Drugs", type: HKClinicalType(.medicationRecord)),
      Entry(title: "Surgery", type: HKClinicalType(.procedureRecord)),
    ]
    try await store.requestAuthorization(toShare: [], read: Set(entries.map(\.type)))
    for entry in entries {
      print(entry.title)
      let query = HKAnchoredObjectQuery(type: entry.type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
