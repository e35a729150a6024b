// asks: immunization medication | reads: immunization medication
// own postfix operator starts the query for its operand
// open: it cannot be told
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Starter()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

postfix operator ^^

let store = HKHealthStore()

postfix func ^^ (type: HKClinicalType) {
  store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
    print(samples?.count ?? 0)
  })
}

struct Starter {
  let shots = HKClinicalType(.immunizationRecord)
  let drugs = HKClinicalType(.medicationRecord)

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [shots, drugs])
    shots^^
    drugs^^
  }
}
