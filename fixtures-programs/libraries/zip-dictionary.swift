// asks: allergy labResult | reads: allergy labResult
// Dictionary(uniqueKeysWithValues: zip(...)); zip stops at the shorter list
import HealthKit
import SwiftUI
@main struct CareApp: App {
  @State private var overview = Overview()
  var body: some Scene {
    WindowGroup {
      Text("\(overview.count) records").task { try? await overview.load() }
    }
  }
}

@MainActor @Observable final class Overview {
  var count = 0
  private let store = HKHealthStore()

  func load() async throws {
    let names = ["Allergies", "Labs"]
    let identifiers: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord, .procedureRecord]
    let byName = Dictionary(uniqueKeysWithValues: zip(names, identifiers))
    try await store.requestAuthorization(toShare: [], read: Set(byName.values.map { HKClinicalType($0) }))
    for name in names {
      guard let identifier = byName[name] else { continue }
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
        sortDescriptors: [SortDescriptor(\.startDate)])
      count += try await query.result(for: store).count
    }
  }
}
