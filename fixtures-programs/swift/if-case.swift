// asks: allergy labResult | reads: allergy labResult
// if case picks the payload of one enum case out of mixed steps
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Records()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

enum Step {
  case fetch(HKClinicalTypeIdentifier)
  case note(String)
}

@MainActor final class Records {
  let store = HKHealthStore()
  let steps: [Step] = [.note("start"), .fetch(.allergyRecord), .fetch(.labResultRecord)]

  func load() async throws {
    var types: Set<HKClinicalType> = []
    for step in steps {
      if case .fetch(let id) = step { types.insert(HKClinicalType(id)) }
    }
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
