// asks: allergy clinicalNote | reads: allergy clinicalNote
// struct initialisers that delegate to each other
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Portal()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Scope {
  let types: Set<HKClinicalType>

  init(_ types: Set<HKClinicalType>) { self.types = types }
  init(_ identifiers: HKClinicalTypeIdentifier...) {
    self.init(Set(identifiers.map { HKClinicalType($0) }))
  }
  init(adding extra: HKClinicalTypeIdentifier) {
    self.init(.allergyRecord, extra)
  }
}

struct Portal {
  let store = HKHealthStore()
  let scope = Scope(adding: .clinicalNoteRecord)

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: scope.types)
    for type in scope.types {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
