// asks: allergy medication | reads: allergy medication
// if and switch expressions give the values of constants
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Card(page: .drugs)
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

enum Page { case drugs, tests }

struct Card {
  let page: Page
  let store = HKHealthStore()

  func load() async throws {
    let main = switch page {
    case .drugs: HKClinicalType(.medicationRecord)
    case .tests: HKClinicalType(.labResultRecord)
    }
    let side = if page == .drugs { HKClinicalType(.allergyRecord) } else { HKClinicalType(.procedureRecord) }
    try await store.requestAuthorization(toShare: [], read: [main, side])
    for type in [main, side] {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
