// asks: immunization procedure vitalSign | reads: immunization procedure
// lazy.filter.map, pulled while looping
import HealthKit
import SwiftUI
struct Source {
  let id: HKClinicalTypeIdentifier
  let isFree: Bool
}

let catalogue = [
  Source(id: .immunizationRecord, isFree: true),
  Source(id: .vitalSignRecord, isFree: false),
  Source(id: .procedureRecord, isFree: true),
]

@main struct FreeApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Free").onAppear(perform: start) }
  }

  func start() {
    let everything = Set(catalogue.lazy.map { HKClinicalType($0.id) as HKObjectType })
    store.requestAuthorization(toShare: nil, read: everything) { [store] ok, _ in
      guard ok else { return }
      for type in catalogue.lazy.filter(\.isFree).map({ HKClinicalType($0.id) }) {
        store.execute(
          HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
            print(samples?.count ?? 0)
          })
      }
    }
  }
}
