// asks: allergy condition immunization | reads: allergy condition
// for (index, id) in ids.enumerated() where index < 2
import HealthKit
import SwiftUI
@main struct PreviewApp: App {
  let preview = PreviewLoader()
  var body: some Scene {
    WindowGroup { Text("Preview").onAppear { preview.start() } }
  }
}

final class PreviewLoader: Sendable {
  private let store = HKHealthStore()
  private let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord, .immunizationRecord]

  func start() {
    let all = Set(ids.map { HKClinicalType($0) as HKObjectType })
    store.requestAuthorization(toShare: nil, read: all) { granted, _ in
      if granted { self.readFirstTwo() }
    }
  }

  private func readFirstTwo() {
    for (index, id) in ids.enumerated() where index < 2 {
      let query = HKSampleQuery(
        sampleType: HKClinicalType(id), predicate: nil, limit: 10, sortDescriptors: nil
      ) { _, samples, _ in
        print(index, samples?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
