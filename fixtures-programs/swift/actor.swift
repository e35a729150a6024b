// asks: condition medication | reads: condition medication
// actor state filled through isolated methods, with a nonisolated constant
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Coordinator()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

actor Selection {
  nonisolated let base = HKClinicalType(.conditionRecord)
  private var extra: Set<HKClinicalType> = []

  func add(_ id: HKClinicalTypeIdentifier) { extra.insert(HKClinicalType(id)) }
  var types: Set<HKClinicalType> { extra.union([base]) }
}

struct Coordinator {
  let store = HKHealthStore()
  let selection = Selection()

  func load() async throws {
    await selection.add(.medicationRecord)
    try await store.requestAuthorization(toShare: [], read: await selection.types)
    for type in await selection.types {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
