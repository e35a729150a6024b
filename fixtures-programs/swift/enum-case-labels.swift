// asks: labResult medication vitalSign | reads: labResult vitalSign
// enum case with labels and a defaulted associated value, matched by label
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Jobs()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

enum Job {
  case history(of: HKClinicalType, limit: Int = 20)
  case permissionOnly(for: HKClinicalType)

  var type: HKClinicalType {
    switch self {
    case .history(of: let type, limit: _), .permissionOnly(for: let type): type
    }
  }
}

struct Jobs {
  let store = HKHealthStore()
  let jobs: [Job] = [
    .history(of: HKClinicalType(.labResultRecord)),
    .permissionOnly(for: HKClinicalType(.medicationRecord)),
    .history(of: HKClinicalType(.vitalSignRecord), limit: 5),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(jobs.map(\.type)))
    for job in jobs {
      guard case .history(of: let type, limit: let limit) = job else { continue }
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: limit)
      print(try await query.result(for: store).count)
    }
  }
}
