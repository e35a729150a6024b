// asks: labResult medication procedure | reads: labResult medication procedure
// a set of types guarded by a Mutex (Synchronization)
import HealthKit
import SwiftUI
import Synchronization

final class Wishes: Sendable {
  private let wanted = Mutex<Set<HKClinicalType>>([])

  func add(_ id: HKClinicalTypeIdentifier) {
    wanted.withLock { _ = $0.insert(HKClinicalType(id)) }
  }
  func takeAll() -> Set<HKClinicalType> {
    wanted.withLock { set in
      defer { set = [] }
      return set
    }
  }
}

@main struct WishApp: App {
  let wishes = Wishes()
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Wishes").task { try? await load() } }
  }

  func load() async throws {
    wishes.add(.labResultRecord)
    wishes.add(.medicationRecord)
    wishes.add(.procedureRecord)
    let types = wishes.takeAll()
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
