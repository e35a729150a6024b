// asks: allergy clinicalNote condition | reads: allergy condition
// own == compares only the group, so removing one entry removes its like
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Filtered()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Item: Equatable {
  let group: String
  let type: HKClinicalType

  static func == (a: Item, b: Item) -> Bool { a.group == b.group }
}

struct Filtered {
  let store = HKHealthStore()
  let items = [
    Item(group: "safety", type: HKClinicalType(.allergyRecord)),
    Item(group: "papers", type: HKClinicalType(.clinicalNoteRecord)),
    Item(group: "safety", type: HKClinicalType(.conditionRecord)),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(items.map(\.type)))
    for item in items where item == items[0] {
      let query = HKSampleQuery(sampleType: item.type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
