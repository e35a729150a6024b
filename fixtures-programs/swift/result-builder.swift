// asks: allergy condition labResult | reads: allergy condition labResult
// result builder with if, else and for
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Builder()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

@resultBuilder enum TypesBuilder {
  static func buildBlock(_ parts: [HKClinicalType]...) -> [HKClinicalType] { parts.flatMap { $0 } }
  static func buildExpression(_ type: HKClinicalType) -> [HKClinicalType] { [type] }
  static func buildOptional(_ part: [HKClinicalType]?) -> [HKClinicalType] { part ?? [] }
  static func buildEither(first: [HKClinicalType]) -> [HKClinicalType] { first }
  static func buildEither(second: [HKClinicalType]) -> [HKClinicalType] { second }
  static func buildArray(_ parts: [[HKClinicalType]]) -> [HKClinicalType] { parts.flatMap { $0 } }
}

struct Builder {
  let store = HKHealthStore()
  let isAdult = true

  @TypesBuilder var types: [HKClinicalType] {
    if isAdult { HKClinicalType(.conditionRecord) } else { HKClinicalType(.immunizationRecord) }
    for id in [HKClinicalTypeIdentifier.allergyRecord, .labResultRecord] {
      HKClinicalType(id)
    }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
