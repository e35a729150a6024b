// asks: allergy vitalSign | reads: allergy vitalSign
// scan gathers the types, last() passes the whole set on
import Combine
import HealthKit
import SwiftUI

@main struct ScanApp: App {
  let scan = ScanModel()
  var body: some Scene {
    WindowGroup { Text("Scan").onAppear { scan.start() } }
  }
}

@MainActor final class ScanModel {
  private let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .vitalSignRecord]
  private var bag = Set<AnyCancellable>()

  func start() {
    ids.publisher
      .scan(Set<HKClinicalType>()) { $0.union([HKClinicalType($1)]) }
      .last()
      .sink { types in Task { try await readAll(types) } }
      .store(in: &bag)
  }
}

func readAll(_ types: Set<HKClinicalType>) async throws {
  let store = HKHealthStore()
  try await store.requestAuthorization(toShare: [], read: types)
  for type in types {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
