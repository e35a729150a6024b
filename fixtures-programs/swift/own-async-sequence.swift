// asks: clinicalNote medication | reads: clinicalNote medication
// own AsyncSequence and iterator hand out types one after another
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Feed()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct TypeFeed: AsyncSequence {
  let ids: [HKClinicalTypeIdentifier]

  struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<HKClinicalTypeIdentifier>
    mutating func next() async -> HKClinicalType? {
      rest.popFirst().map { HKClinicalType($0) }
    }
  }
  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: ids[...]) }
}

struct Feed {
  let store = HKHealthStore()
  let feed = TypeFeed(ids: [.clinicalNoteRecord, .medicationRecord])

  func load() async throws {
    for await type in feed {
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
