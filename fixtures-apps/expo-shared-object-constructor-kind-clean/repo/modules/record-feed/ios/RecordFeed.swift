import ExpoModulesCore
import HealthKit

enum FeedKind: String, Enumerable {
  case vitals
  case coverage

  var identifier: HKClinicalTypeIdentifier {
    switch self {
    case .vitals: .vitalSignRecord
    case .coverage: .coverageRecord
    }
  }
}

final class RecordFeed: SharedObject {
  private let kind: FeedKind

  init(kind: FeedKind) {
    self.kind = kind
    super.init()
  }

  func load() async throws -> [String] {
    let type = HKClinicalType(kind.identifier)
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    return try await query.result(for: HKHealthStore()).map(\.displayName)
  }
}
