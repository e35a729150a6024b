// asks: immunization vitalSign | reads: immunization vitalSign
// static subscript on an enum used as a registry
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Nursery()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

enum Registry {
  static subscript(_ name: String) -> HKClinicalType {
    switch name {
    case "shots": HKClinicalType(.immunizationRecord)
    case "growth": HKClinicalType(.vitalSignRecord)
    default: HKClinicalType(.clinicalNoteRecord)
    }
  }
}

struct Nursery {
  let store = HKHealthStore()

  func load() async throws {
    let types = [Registry["shots"], Registry["growth"]]
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
