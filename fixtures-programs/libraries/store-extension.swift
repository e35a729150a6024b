// asks: allergy procedure vitalSign | reads: allergy procedure vitalSign
// the app's own methods in an extension of HKHealthStore
import HealthKit
import SwiftUI
extension HKHealthStore {
  func askForRecords(_ ids: HKClinicalTypeIdentifier...) async throws {
    try await requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
  }

  func records(_ id: HKClinicalTypeIdentifier, limit: Int? = nil) async throws -> [HKClinicalRecord] {
    let descriptor = HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [], limit: limit)
    return try await descriptor.result(for: self)
  }
}

@main struct ExtensionApp: App {
  private let store = HKHealthStore()
  @State private var line = ""

  var body: some Scene {
    WindowGroup {
      Text(line).task {
        do {
          try await store.askForRecords(.allergyRecord, .procedureRecord, .vitalSignRecord)
          let allergies = try await store.records(.allergyRecord)
          let procedures = try await store.records(.procedureRecord, limit: 10)
          let vitals = try await store.records(.vitalSignRecord, limit: 100)
          line = "\(allergies.count) \(procedures.count) \(vitals.count)"
        } catch {
          line = error.localizedDescription
        }
      }
    }
  }
}
