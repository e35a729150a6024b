// asks: allergy coverage procedure | reads: allergy procedure
// an OptionSet's contains decides what is read
import HealthKit
import SwiftUI
struct Scope: OptionSet {
  let rawValue: Int
  static let allergies = Scope(rawValue: 1 << 0)
  static let insurance = Scope(rawValue: 1 << 1)
  static let surgeries = Scope(rawValue: 1 << 2)
  static let all: Scope = [.allergies, .insurance, .surgeries]

  var types: Set<HKClinicalType> {
    var types = Set<HKClinicalType>()
    if contains(.allergies) { types.insert(HKClinicalType(.allergyRecord)) }
    if contains(.insurance) { types.insert(HKClinicalType(.coverageRecord)) }
    if contains(.surgeries) { types.insert(HKClinicalType(.procedureRecord)) }
    return types
  }
}

@main struct ScopeApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Scope").task { try? await load([.allergies, .surgeries]) } }
  }

  func load(_ scope: Scope) async throws {
    try await store.requestAuthorization(toShare: [], read: Scope.all.types)
    for type in scope.types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
