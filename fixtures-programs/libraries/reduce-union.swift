// asks: condition coverage procedure | reads: condition coverage procedure
// reduce with Set.union over what each feature needs
import HealthKit
import SwiftUI
protocol Feature {
  var needs: Set<HKClinicalTypeIdentifier> { get }
}
struct Insurance: Feature {
  let needs: Set<HKClinicalTypeIdentifier> = [.coverageRecord]
}
struct Surgery: Feature {
  let needs: Set<HKClinicalTypeIdentifier> = [.procedureRecord, .conditionRecord]
}

@main struct ClinicApp: App {
  let hub = Hub(features: [Insurance(), Surgery()])
  var body: some Scene {
    WindowGroup { Text("Clinic").task { try? await hub.sync() } }
  }
}

@MainActor final class Hub {
  private let features: [any Feature]
  private let store = HKHealthStore()
  init(features: [any Feature]) { self.features = features }

  func sync() async throws {
    let needed = features.reduce(Set<HKClinicalTypeIdentifier>()) { $0.union($1.needs) }
    let types = Set(needed.map { HKClinicalType($0) })
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      _ = try await query.result(for: store)
    }
  }
}
