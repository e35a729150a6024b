// asks: medication procedure | reads: medication procedure
// required initialiser called through a metatype parameter
// open: one more is taken for used
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Factory()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

@MainActor class Page {
  let store: HKHealthStore
  var type: HKClinicalType { HKClinicalType(.coverageRecord) }

  required init(store: HKHealthStore) { self.store = store }

  func read() async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
  }
}

final class DrugPage: Page {
  override var type: HKClinicalType { HKClinicalType(.medicationRecord) }
}

final class SurgeryPage: Page {
  override var type: HKClinicalType { HKClinicalType(.procedureRecord) }
}

@MainActor final class Factory {
  let store = HKHealthStore()
  func make(_ page: Page.Type) -> Page { page.init(store: store) }
  func load() async throws {
    try await make(DrugPage.self).read()
    try await make(SurgeryPage.self).read()
  }
}
