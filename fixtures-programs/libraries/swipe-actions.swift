// asks: clinicalNote condition | reads: clinicalNote condition
// swipeActions on rows reads the row's own type, refreshable reads the last one
import HealthKit
import SwiftUI
struct Item: Identifiable {
  let id: String
  let type: HKClinicalType
}

@main struct SwipeApp: App {
  private let items = [
    Item(id: "Notes", type: HKClinicalType(.clinicalNoteRecord)),
    Item(id: "Problems", type: HKClinicalType(.conditionRecord)),
  ]
  @State private var last: Item?

  var body: some Scene {
    WindowGroup {
      List(items) { item in
        Text(item.id).swipeActions {
          Button("Sync") {
            last = item
            Task { await sync(item) }
          }
        }
      }
      .refreshable { if let last { await sync(last) } }
    }
  }

  private func sync(_ item: Item) async {
    let store = HKHealthStore()
    do {
      try await store.requestAuthorization(toShare: [], read: [item.type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: item.type)], sortDescriptors: [])
      print(item.id, try await query.result(for: store).count)
    } catch { print(error) }
  }
}
