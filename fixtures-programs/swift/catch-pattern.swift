// asks: condition coverage | reads: condition coverage
// do-catch with an enum pattern that carries the replacement type
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Fallbacks()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

enum LookupError: Error {
  case useInstead(HKClinicalTypeIdentifier)
  case unknown
}

struct Fallbacks {
  let store = HKHealthStore()

  func identifier(_ name: String) throws -> HKClinicalTypeIdentifier {
    switch name {
    case "problems": return .conditionRecord
    case "insurance": throw LookupError.useInstead(.coverageRecord)
    default: throw LookupError.unknown
    }
  }

  func load() async throws {
    var types: Set<HKClinicalType> = []
    for name in ["problems", "insurance"] {
      do {
        types.insert(HKClinicalType(try identifier(name)))
      } catch LookupError.useInstead(let id) {
        types.insert(HKClinicalType(id))
      } catch {
        print(error)
      }
    }
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
