// asks: condition labResult procedure | reads: condition procedure
// max(by:) and min(by:) on a weight pick the two types to read
import HealthKit
import SwiftUI
struct Weighted {
  let weight: Int
  let id: HKClinicalTypeIdentifier
}

let weighted = [
  Weighted(weight: 1, id: .conditionRecord),
  Weighted(weight: 5, id: .labResultRecord),
  Weighted(weight: 9, id: .procedureRecord),
]

@main struct ExtremesApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Extremes").task { try? await load() } }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(weighted.map { HKClinicalType($0.id) }))
    let heaviest = weighted.max { $0.weight < $1.weight }
    let lightest = weighted.min { $0.weight < $1.weight }
    for pick in [heaviest, lightest].compactMap({ $0 }) {
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(pick.id))], sortDescriptors: [])
      print(pick.weight, try await query.result(for: store).count)
    }
  }
}
