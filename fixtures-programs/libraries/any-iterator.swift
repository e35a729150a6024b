// asks: allergy clinicalNote | reads: allergy clinicalNote
// a Sequence whose makeIterator returns an AnyIterator
import HealthKit
import SwiftUI
struct TypeFeed: Sequence {
  let ids: [HKClinicalTypeIdentifier]

  func makeIterator() -> AnyIterator<HKClinicalType> {
    var rest = ids[...]
    return AnyIterator {
      guard let id = rest.popFirst() else { return nil }
      return HKClinicalType(id)
    }
  }
}

@main struct FeedApp: App {
  let store = HKHealthStore()
  let feed = TypeFeed(ids: [.allergyRecord, .clinicalNoteRecord])

  var body: some Scene {
    WindowGroup { Text("Feed").task { try? await load() } }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(feed.map { $0 as HKObjectType }))
    for type in feed {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
