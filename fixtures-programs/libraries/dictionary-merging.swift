// asks: allergy labResult vitalSign | reads: allergy labResult vitalSign
// merging(_:uniquingKeysWith:) where the newer value wins
import HealthKit
import SwiftUI
@main struct ThemeApp: App {
  let settings = Settings.merged
  var body: some Scene {
    WindowGroup { Text("Slots").task { try? await fill(settings) } }
  }
}

enum Settings {
  static let standard: [String: HKClinicalTypeIdentifier] = [
    "top": .conditionRecord, "middle": .labResultRecord,
  ]
  static let custom: [String: HKClinicalTypeIdentifier] = [
    "top": .allergyRecord, "bottom": .vitalSignRecord,
  ]
  static let merged = standard.merging(custom) { _, new in new }
}

func fill(_ slots: [String: HKClinicalTypeIdentifier]) async throws {
  let store = HKHealthStore()
  try await store.requestAuthorization(toShare: [], read: Set(slots.values.map { HKClinicalType($0) }))
  for (slot, id) in slots {
    let query = HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [], limit: 1)
    print(slot, try await query.result(for: store).first?.displayName ?? "-")
  }
}
