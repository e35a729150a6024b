// asks: allergy immunization | reads: allergy immunization
// HKAnchoredObjectQueryDescriptor.results(for:) as an endless sequence
import HealthKit
import SwiftUI
@main struct LiveApp: App {
  let watcher = Watcher(types: [HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord)])
  var body: some Scene {
    WindowGroup {
      Text("Live")
        .task { try? await watcher.watch() }
    }
  }
}

actor Watcher {
  private let types: [HKClinicalType]
  private let store = HKHealthStore()
  private var anchor: HKQueryAnchor?
  private var seen = 0

  init(types: [HKClinicalType]) { self.types = types }

  func watch() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let descriptor = HKAnchoredObjectQueryDescriptor(
      predicates: types.map { HKSamplePredicate.clinicalRecord(type: $0) }, anchor: anchor)
    for try await update in descriptor.results(for: store) {
      seen += update.addedSamples.count - update.deletedObjects.count
      anchor = update.newAnchor
    }
  }
}
