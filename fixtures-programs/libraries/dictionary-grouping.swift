// asks: allergy immunization procedure | reads: allergy immunization procedure
// Dictionary(grouping:by:) and a loop over its groups
import HealthKit
import SwiftUI
enum Tab: String { case prevention, hospital }

let placement: [(id: HKClinicalTypeIdentifier, tab: Tab)] = [
  (.immunizationRecord, .prevention),
  (.procedureRecord, .hospital),
  (.allergyRecord, .prevention),
]

@main struct GroupApp: App {
  let groups = Dictionary(grouping: placement, by: { $0.tab })
  let store = HKHealthStore()

  var body: some Scene {
    WindowGroup { Text("Groups").task { try? await load() } }
  }

  func load() async throws {
    var read = Set<HKObjectType>()
    for group in groups.values { read.formUnion(group.map { HKClinicalType($0.id) }) }
    try await store.requestAuthorization(toShare: [], read: read)
    for (tab, members) in groups {
      for member in members {
        let type = HKClinicalType(member.id)
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        print(tab.rawValue, try await query.result(for: store).count)
      }
    }
  }
}
