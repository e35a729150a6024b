// asks: condition coverage procedure | reads: condition procedure
// ExpressibleByDictionaryLiteral and ExpressibleByArrayLiteral own types
// open: it cannot be told
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Overview()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Menu: ExpressibleByDictionaryLiteral {
  let entries: [(title: String, type: HKClinicalType)]
  init(dictionaryLiteral elements: (String, HKClinicalTypeIdentifier)...) {
    entries = elements.map { ($0.0, HKClinicalType($0.1)) }
  }
}

struct Hidden: ExpressibleByArrayLiteral {
  let titles: Set<String>
  init(arrayLiteral elements: String...) { titles = Set(elements) }
}

struct Overview {
  let store = HKHealthStore()

  func load() async throws {
    let menu: Menu = ["Problems": .conditionRecord, "Insurance": .coverageRecord, "Surgery": .procedureRecord]
    let hidden: Hidden = ["Insurance"]
    try await store.requestAuthorization(toShare: [], read: Set(menu.entries.map(\.type)))
    for entry in menu.entries where !hidden.titles.contains(entry.title) {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: entry.type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }
}
