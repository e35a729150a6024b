// asks: clinicalNote coverage | reads: clinicalNote coverage
// switch with optional patterns let x? and nil
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Inbox()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

actor Inbox {
  private let store = HKHealthStore()
  private let slots: [HKClinicalType?] = [HKClinicalType(.clinicalNoteRecord), nil, HKClinicalType(.coverageRecord)]

  func load() async throws {
    var wanted: [HKClinicalType] = []
    for slot in slots {
      switch slot {
      case let type?: wanted.append(type)
      case nil: break
      }
    }
    try await store.requestAuthorization(toShare: [], read: Set(wanted))
    for type in wanted {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
