// asks: immunization labResult | reads: immunization labResult
// generic typealiases for a dictionary and a pair of types
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Aliases()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

typealias ByName<Value> = [String: Value]
typealias Titled<Value> = (title: String, value: Value)

struct Aliases {
  let store = HKHealthStore()
  let kinds: ByName<HKClinicalType> = [
    "Shots": HKClinicalType(.immunizationRecord),
    "Labs": HKClinicalType(.labResultRecord),
  ]

  var rows: [Titled<HKClinicalType>] {
    kinds.map { (title: $0.key, value: $0.value) }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(kinds.values))
    for row in rows {
      print(row.title)
      let query = HKSampleQuery(sampleType: row.value, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
