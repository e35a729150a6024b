// asks: allergy labResult | reads: allergy labResult
// JSON literal decoded by a struct with its own CodingKeys; an old key is left unread
import HealthKit
import SwiftUI
struct RemoteConfig: Decodable {
  let types: [String]
  enum CodingKeys: String, CodingKey { case types = "record_types" }
}

let json = """
  { "types": ["HKClinicalTypeIdentifierCoverageRecord"],
    "record_types": ["HKClinicalTypeIdentifierAllergyRecord", "HKClinicalTypeIdentifierLabResultRecord"] }
  """

@main struct ConfigApp: App {
  var body: some Scene {
    WindowGroup { Text("Config").task { try? await load() } }
  }

  func load() async throws {
    let store = HKHealthStore()
    let config = try JSONDecoder().decode(RemoteConfig.self, from: Data(json.utf8))
    let types = config.types.compactMap {
      HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0))
    }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
