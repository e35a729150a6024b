// asks: clinicalNote condition labResult | reads: condition labResult
// Span over an array, with the first element left out by extracting
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Spans()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Spans {
  let store = HKHealthStore()
  let types = [HKClinicalType(.clinicalNoteRecord), HKClinicalType(.conditionRecord), HKClinicalType(.labResultRecord)]

  func read(_ span: Span<HKClinicalType>) {
    for index in span.indices {
      let type = span[index]
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }

  func readTail() {
    let span = types.span
    read(span.extracting(1...))
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    readTail()
  }
}
