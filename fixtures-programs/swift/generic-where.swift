// asks: allergy coverage | reads: allergy coverage
// extension of a generic box only where its content is a clinical type
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Boxes()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Box<Content> {
  let content: Content
}

extension Box where Content == HKClinicalType {
  func read(from store: HKHealthStore) async throws {
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: content)], anchor: nil)
    let changes = try await query.result(for: store)
    print(changes.addedSamples.count)
  }
}

extension Box where Content == String {
  func read(from store: HKHealthStore) async throws { print(content) }
}

struct Boxes {
  let store = HKHealthStore()

  func load() async throws {
    let allergies = Box(content: HKClinicalType(.allergyRecord))
    let coverage = Box(content: HKClinicalType(.coverageRecord))
    try await store.requestAuthorization(toShare: [], read: [allergies.content, coverage.content])
    try await Box(content: "Loading").read(from: store)
    try await allergies.read(from: store)
    try await coverage.read(from: store)
  }
}
