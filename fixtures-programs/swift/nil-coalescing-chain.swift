// asks: condition vitalSign | reads: condition vitalSign
// a chain of ?? over optional lookups
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Finder()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@MainActor final class Finder {
  let store = HKHealthStore()
  private let own: [String: HKClinicalType] = ["home": HKClinicalType(.vitalSignRecord)]
  private let shared: [String: HKClinicalType] = [
    "home": HKClinicalType(.coverageRecord),
    "history": HKClinicalType(.conditionRecord),
  ]

  func find(_ tab: String) -> HKClinicalType {
    own[tab] ?? shared[tab] ?? HKClinicalType(.clinicalNoteRecord)
  }

  func load() async throws {
    let home = find("home"), history = find("history")
    try await store.requestAuthorization(toShare: [], read: [home, history])
    try await read(home)
    try await read(history)
  }

  private func read(_ type: HKClinicalType) async throws {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let found = try await query.result(for: store)
    print(found.count)
  }
}
