// asks: immunization procedure | reads: immunization procedure
// sorted(using: KeyPathComparator) then the newest two
import HealthKit
import SwiftUI
struct Release {
  let version: Int
  let id: HKClinicalTypeIdentifier
}

let releases = [
  Release(version: 3, id: .procedureRecord),
  Release(version: 1, id: .allergyRecord),
  Release(version: 4, id: .immunizationRecord),
]

@main struct ReleaseApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("What's new").task { try? await load() } }
  }

  func load() async throws {
    let newest = releases
      .sorted(using: KeyPathComparator(\Release.version, order: .reverse))
      .prefix(2)
    let types = newest.map { HKClinicalType($0.id) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
