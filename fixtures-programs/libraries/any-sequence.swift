// asks: coverage labResult | reads: coverage labResult
// AnySequence hides whether an array or a set is walked
import HealthKit
import SwiftUI
protocol TypeSource {
  var types: AnySequence<HKClinicalType> { get }
}
struct ListSource: TypeSource {
  let list = [HKClinicalType(.labResultRecord)]
  var types: AnySequence<HKClinicalType> { AnySequence(list) }
}
struct SetSource: TypeSource {
  let members: Set<HKClinicalType> = [HKClinicalType(.coverageRecord)]
  var types: AnySequence<HKClinicalType> { AnySequence(members) }
}

@main struct SourcesApp: App {
  let sources: [any TypeSource] = [ListSource(), SetSource()]
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Sources").task { for source in sources { try? await load(source) } } }
  }

  func load(_ source: any TypeSource) async throws {
    try await store.requestAuthorization(toShare: [], read: Set(source.types.map { $0 as HKObjectType }))
    for type in source.types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      _ = try await query.result(for: store)
    }
  }
}
