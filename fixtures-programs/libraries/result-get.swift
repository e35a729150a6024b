// asks: condition vitalSign | reads: condition vitalSign
// Result.map and get(): the failures among the lookups are skipped
import HealthKit
import SwiftUI
enum LookupError: Error { case unknown(String) }

func lookUp(_ name: String) -> Result<HKClinicalTypeIdentifier, LookupError> {
  switch name {
  case "vitals": .success(.vitalSignRecord)
  case "problems": .success(.conditionRecord)
  default: .failure(.unknown(name))
  }
}

@main struct LookupApp: App {
  let store = HKHealthStore()
  let names = ["vitals", "steps", "problems"]
  var body: some Scene {
    WindowGroup { Text("Lookup").task { try? await load() } }
  }

  func load() async throws {
    let results = names.map { lookUp($0).map { HKClinicalType($0) } }
    let types = results.compactMap { try? $0.get() }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
