// asks: coverage procedure | reads: coverage procedure
// lazy stored properties built on first use
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Benefits()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

@MainActor final class Benefits {
  let store = HKHealthStore()
  lazy var types: Set<HKClinicalType> = {
    var set = Set<HKClinicalType>()
    set.insert(HKClinicalType(.coverageRecord))
    set.insert(HKClinicalType(.procedureRecord))
    return set
  }()
  lazy var readers = types.map { Reader(type: $0, store: store) }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: types)
    for reader in readers { try await reader.run() }
  }
}

struct Reader {
  let type: HKClinicalType
  let store: HKHealthStore
  func run() async throws {
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
  }
}
