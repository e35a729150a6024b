// asks: allergy clinicalNote coverage | reads: allergy clinicalNote coverage
// #available and #unavailable decide what is added to the list
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Versions()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Versions {
  let store = HKHealthStore()

  var types: [HKClinicalType] {
    var list = [HKClinicalType(.allergyRecord)]
    if #available(iOS 14, *) {
      list.append(HKClinicalType(.coverageRecord))
    }
    if #unavailable(iOS 16.4) { return list }
    list.append(HKClinicalType(.clinicalNoteRecord))
    return list
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
