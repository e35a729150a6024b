// asks: labResult vitalSign | reads: labResult vitalSign
// Set.insert and Set.remove decide before anything is asked
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct PickApp: App {
  let basket = Basket()
  var body: some Scene {
    WindowGroup {
      Text("Basket").task {
        basket.add(.labResultRecord)
        basket.add(.coverageRecord)
        basket.add(.vitalSignRecord)
        basket.drop(.coverageRecord)
        try? await basket.checkOut()
      }
    }
  }
}

@MainActor final class Basket {
  private var picked: Set<HKClinicalTypeIdentifier> = []
  private let store = HKHealthStore()

  func add(_ id: HKClinicalTypeIdentifier) { picked.insert(id) }
  func drop(_ id: HKClinicalTypeIdentifier) { picked.remove(id) }

  func checkOut() async throws {
    let types = Set(picked.map { HKClinicalType($0) })
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
