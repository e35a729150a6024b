// asks: condition medication | reads: condition medication
// mapValues turns identifiers into types, the subscript finds them by key
import HealthKit
import SwiftUI
@main struct KeysApp: App {
  let registry = Registry()
  var body: some Scene {
    WindowGroup {
      VStack {
        Button("Problems") { Task { try await registry.open("problems") } }
        Button("Pills") { Task { try await registry.open("pills") } }
      }
    }
  }
}

@MainActor final class Registry {
  private let store = HKHealthStore()
  private let identifiers: [String: HKClinicalTypeIdentifier] = [
    "problems": .conditionRecord, "pills": .medicationRecord,
  ]
  private lazy var types = identifiers.mapValues { HKClinicalType($0) }

  func open(_ key: String) async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types.values))
    guard let type = types[key] else { return }
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(key, try await query.result(for: store).count)
  }
}
