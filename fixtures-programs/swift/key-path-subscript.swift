// asks: medication procedure | reads: medication procedure
// key paths with subscript components
// open: it cannot be told
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Shelf()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

enum Slot: Hashable { case drugs, surgery, billing }

struct Store {
  private let types: [Slot: HKClinicalType] = [
    .drugs: HKClinicalType(.medicationRecord),
    .surgery: HKClinicalType(.procedureRecord),
    .billing: HKClinicalType(.coverageRecord),
  ]
  subscript(slot: Slot) -> HKClinicalType? { types[slot] }
}

@MainActor final class Shelf {
  let health = HKHealthStore()
  let contents = Store()
  let shown: [KeyPath<Store, HKClinicalType?>] = [\.[.drugs], \.[.surgery]]

  func load() async throws {
    let types = shown.compactMap { contents[keyPath: $0] }
    try await health.requestAuthorization(toShare: [], read: Set(types))
    for type in types { try await read(type, from: health) }
  }

  func read(_ type: HKClinicalType, from store: HKHealthStore) async throws {
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    let changes = try await query.result(for: store)
    print(changes.addedSamples.count)
  }
}
