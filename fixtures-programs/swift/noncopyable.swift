// asks: allergy medication | reads: allergy
// a ~Copyable ticket is consumed either by reading or by discarding
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Tickets()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Ticket: ~Copyable {
  let type: HKClinicalType
  let store: HKHealthStore

  consuming func redeem() {
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
      print(samples ?? [])
    }
    store.execute(query)
  }

  consuming func cancel() { print("cancelled", type.identifier) }
}

struct Tickets {
  let store = HKHealthStore()

  func load() async throws {
    let allergies = HKClinicalType(.allergyRecord), drugs = HKClinicalType(.medicationRecord)
    try await store.requestAuthorization(toShare: [], read: [allergies, drugs])
    let first = Ticket(type: allergies, store: store)
    let second = Ticket(type: drugs, store: store)
    first.redeem()
    second.cancel()
  }
}
