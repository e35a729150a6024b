// asks: allergy coverage | reads: allergy coverage
// NSMutableArray filled, thinned out and bridged back to a Swift array
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct BridgeApp: App {
  var body: some Scene {
    WindowGroup { Text("Bridge").task { try? await Bridge().load() } }
  }
}

struct Bridge {
  let store = HKHealthStore()

  func collected() -> [HKClinicalType] {
    let list = NSMutableArray()
    list.add(HKClinicalType(.allergyRecord))
    list.add(HKClinicalType(.procedureRecord))
    list.add(HKClinicalType(.coverageRecord))
    list.removeObject(at: 1)
    return list as? [HKClinicalType] ?? []
  }

  func load() async throws {
    let types = collected()
    let read = NSSet(array: types) as? Set<HKObjectType> ?? []
    try await store.requestAuthorization(toShare: [], read: read)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
