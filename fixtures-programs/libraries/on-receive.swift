// asks: allergy vitalSign | reads: allergy vitalSign
// onReceive of a publisher of types
import Combine
import HealthKit
import SwiftUI

@main struct ReceiveApp: App {
  private let store = HKHealthStore()
  private let arrivals = PassthroughSubject<HKClinicalType, Never>()

  var body: some Scene {
    WindowGroup {
      VStack {
        Button("Allergies") { announce(.allergyRecord) }
        Button("Vitals") { announce(.vitalSignRecord) }
      }
      .onReceive(arrivals) { type in
        Task { try await read(type) }
      }
    }
  }

  private func announce(_ id: HKClinicalTypeIdentifier) {
    arrivals.send(HKClinicalType(id))
  }

  private func read(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
