// asks: clinicalNote condition labResult | reads: condition labResult
// partition(by:) moves the heavy types to the back; only the front is read
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct LightApp: App {
  let light = LightSync()
  var body: some Scene {
    WindowGroup { Text("Light").task { try? await light.start() } }
  }
}

struct LightSync {
  let store = HKHealthStore()

  func start() async throws {
    var ids: [HKClinicalTypeIdentifier] = [.clinicalNoteRecord, .conditionRecord, .labResultRecord]
    try await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))

    let pivot = ids.partition(by: isHeavy)
    for id in ids[..<pivot] { try await fetch(id) }
    print("left for Wi-Fi:", ids[pivot...].count)
  }

  private func isHeavy(_ id: HKClinicalTypeIdentifier) -> Bool {
    id == .clinicalNoteRecord
  }

  private func fetch(_ id: HKClinicalTypeIdentifier) async throws {
    let query = HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
    print(id.rawValue, try await query.result(for: store).count)
  }
}
