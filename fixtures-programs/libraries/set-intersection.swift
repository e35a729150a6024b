// asks: allergy condition | reads: allergy condition
// Set.intersection of what the clinic offers and what the app shows
import HealthKit
import SwiftUI
@main struct OfferApp: App {
  let model = OfferModel()
  var body: some Scene {
    WindowGroup { Text("Offer").task { try? await model.load() } }
  }
}

@MainActor final class OfferModel {
  let store = HKHealthStore()
  let offered: Set<HKClinicalTypeIdentifier> = [.allergyRecord, .conditionRecord, .procedureRecord]
  let shown: Set<HKClinicalTypeIdentifier> = [.conditionRecord, .allergyRecord, .vitalSignRecord]
  var both: Set<HKClinicalTypeIdentifier> { offered.intersection(shown) }

  func load() async throws {
    let types = both.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let queries = types.map { type in
      HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    }
    for query in queries { _ = try await query.result(for: store) }
  }
}
