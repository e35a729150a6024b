// asks: coverage vitalSign | reads: coverage vitalSign
// @Dependency(\.key) with a liveValue, in the manner of swift-dependencies
import HealthKit
import SwiftUI
struct RecordScope: Sendable {
  var ids: [HKClinicalTypeIdentifier]
  static let liveValue = RecordScope(ids: [.coverageRecord, .vitalSignRecord])
  static let testValue = RecordScope(ids: [.conditionRecord])
}

struct DependencyValues {
  var recordScope = RecordScope.liveValue
  var healthStore = HKHealthStore()
}

@propertyWrapper struct Dependency<Value> {
  let wrappedValue: Value
  init(_ keyPath: KeyPath<DependencyValues, Value>) {
    wrappedValue = DependencyValues()[keyPath: keyPath]
  }
}

@MainActor final class Feature {
  @Dependency(\.recordScope) private var scope
  @Dependency(\.healthStore) private var store

  func run() async throws {
    let types = scope.ids.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}

@main struct FeatureApp: App {
  private let feature = Feature()
  var body: some Scene { WindowGroup { Text("Feature").task { try? await feature.run() } } }
}
