// asks: clinicalNote vitalSign | reads: clinicalNote vitalSign
// static stored properties that refer to each other through Self
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Chart()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Chart {
  static let notes = HKClinicalType(.clinicalNoteRecord)
  static let vitals = HKClinicalType(.vitalSignRecord)
  static let billing = HKClinicalType(.coverageRecord)
  static let shown = [Self.notes, Self.vitals]
  private static let store = HKHealthStore()

  func load() async throws {
    try await Self.store.requestAuthorization(toShare: [], read: Set(Self.shown))
    try await Self.readAll()
  }

  static func readAll() async throws {
    for type in shown {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
