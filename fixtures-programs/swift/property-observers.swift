// asks: labResult medication procedure | reads: labResult medication
// willSet reads the incoming selection, didSet the one before
// open: one more is taken for used
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Picker()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

@MainActor final class Picker {
  let store = HKHealthStore()
  var selection = HKClinicalType(.labResultRecord) {
    willSet { print("next", newValue.identifier) }
    didSet { run(oldValue) }
  }

  func run(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      print(samples?.count ?? 0)
    })
  }

  func load() async throws {
    let later = [HKClinicalType(.medicationRecord), HKClinicalType(.procedureRecord)]
    try await store.requestAuthorization(toShare: [], read: Set(later + [selection]))
    for type in later { selection = type }
  }
}
