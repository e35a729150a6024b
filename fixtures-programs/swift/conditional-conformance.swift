// asks: immunization procedure | reads: immunization procedure
// Array is a source when its elements are
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Family()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

protocol ClinicalSource {
  var clinicalTypes: [HKClinicalType] { get }
}

extension Array: ClinicalSource where Element: ClinicalSource {
  var clinicalTypes: [HKClinicalType] { flatMap(\.clinicalTypes) }
}

struct Member: ClinicalSource { let clinicalTypes: [HKClinicalType] }

struct Family {
  let store = HKHealthStore()
  let members = [
    Member(clinicalTypes: [HKClinicalType(.immunizationRecord)]),
    Member(clinicalTypes: [HKClinicalType(.procedureRecord)]),
  ]

  func load() async throws { try await run(members) }

  func run(_ source: some ClinicalSource) async throws {
    try await store.requestAuthorization(toShare: [], read: Set(source.clinicalTypes))
    for type in source.clinicalTypes {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
