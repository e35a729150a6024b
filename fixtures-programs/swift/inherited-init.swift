// asks: immunization medication | reads: immunization medication
// subclasses inherit the initialiser of the base class
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Lists()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@MainActor class RecordList {
  let type: HKClinicalType
  init(_ identifier: HKClinicalTypeIdentifier) { type = HKClinicalType(identifier) }

  func read(from store: HKHealthStore) async throws {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let found = try await query.result(for: store)
    print(found.count)
  }
}

final class ShotList: RecordList { var title = "Shots" }
final class DrugList: RecordList { var title = "Drugs" }

@MainActor final class Lists {
  let store = HKHealthStore()
  let shots = ShotList(.immunizationRecord)
  let drugs = DrugList(.medicationRecord)

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [shots.type, drugs.type])
    try await shots.read(from: store)
    try await drugs.read(from: store)
  }
}
