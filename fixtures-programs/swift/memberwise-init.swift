// asks: coverage labResult | reads: coverage labResult
// memberwise initialiser with a default for one property
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Plan()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Request {
  var type = HKClinicalType(.coverageRecord)
  var limit = 10
}

struct Plan {
  let store = HKHealthStore()
  let requests = [Request(limit: 1), Request(type: HKClinicalType(.labResultRecord))]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(requests.map(\.type)))
    for request in requests {
      let query = HKSampleQuery(
        sampleType: request.type, predicate: nil, limit: request.limit, sortDescriptors: nil
      ) { _, samples, _ in
        print(samples?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
