// asks: allergy clinicalNote | reads: allergy clinicalNote
// @available marks the old member as renamed; the new one is used
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Modern()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct Kinds {
  @available(*, deprecated, renamed: "papers")
  var letters: [HKClinicalType] { [HKClinicalType(.procedureRecord)] }

  @available(iOS 16.4, *)
  var papers: [HKClinicalType] { [HKClinicalType(.clinicalNoteRecord), HKClinicalType(.allergyRecord)] }
}

@MainActor final class Modern {
  let store = HKHealthStore()

  func load() async throws {
    guard #available(iOS 16.4, *) else { return }
    let types = Kinds().papers
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
