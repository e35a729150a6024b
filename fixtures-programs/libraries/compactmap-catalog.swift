// asks: allergy immunization | reads: allergy immunization
// compactMap over names: the ones the catalog doesn't know fall out
import HealthKit
import SwiftUI
enum Catalog {
  static let all: [String: HKClinicalTypeIdentifier] = [
    "allergies": .allergyRecord,
    "shots": .immunizationRecord,
    "notes": .clinicalNoteRecord,
  ]
}

@main struct ShotsApp: App {
  let loader = Loader(wanted: ["shots", "steps", "allergies"])
  var body: some Scene {
    WindowGroup { Text("Shots").task { try? await loader.load() } }
  }
}

final class Loader: Sendable {
  let store = HKHealthStore()
  let types: [HKClinicalType]

  init(wanted: [String]) {
    types = wanted.compactMap { Catalog.all[$0] }.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(type.identifier, samples?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
