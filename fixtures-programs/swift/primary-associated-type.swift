// asks: clinicalNote procedure | reads: clinicalNote procedure
// some Collection<HKClinicalType> as a parameter
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Archive()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Archive {
  let store = HKHealthStore()
  let all: KeyValuePairs<String, HKClinicalType> = [
    "Letters": HKClinicalType(.clinicalNoteRecord),
    "Surgery": HKClinicalType(.procedureRecord),
  ]

  func load() async throws {
    let types = all.map(\.value)
    try await ask(for: types)
    try await read(types.reversed())
  }

  func ask(for types: some Collection<HKClinicalType>) async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Array(types)))
  }

  func read(_ types: some Collection<HKClinicalType>) async throws {
    for type in types {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
