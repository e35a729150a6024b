// asks: allergy immunization | reads: allergy immunization
// computed property whose setter writes another stored property
// open: one more is taken for used
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Settings()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

@MainActor final class Settings {
  let store = HKHealthStore()
  private var identifiers: [HKClinicalTypeIdentifier] = [.coverageRecord]

  var types: [HKClinicalType] {
    get { identifiers.map { HKClinicalType($0) } }
    set { identifiers = newValue.map { HKClinicalTypeIdentifier(rawValue: $0.identifier) } }
  }

  func load() async throws {
    types = [HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord)]
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
