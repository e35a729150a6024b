// asks: labResult vitalSign | reads: labResult vitalSign
// checked continuation resumes with the types a callback delivers
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Bridge()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct LegacyCatalog {
  func fetch(_ completion: @escaping @Sendable ([HKClinicalType]) -> Void) {
    completion([HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord)])
  }
}

struct Bridge {
  let store = HKHealthStore()

  func load() async throws {
    let types: [HKClinicalType] = await withCheckedContinuation { continuation in
      LegacyCatalog().fetch { continuation.resume(returning: $0) }
    }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types { print(try await records(type).count) }
  }

  func records(_ type: HKClinicalType) async throws -> [HKSample] {
    try await withCheckedThrowingContinuation { continuation in
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, error in
        if let error { continuation.resume(throwing: error) } else { continuation.resume(returning: samples ?? []) }
      })
    }
  }
}
