// asks: coverage vitalSign | reads: coverage vitalSign
// multiple trailing closures: the first asks, the labeled ones read
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Flow()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

@MainActor final class Flow {
  let store = HKHealthStore()
  let types = [HKClinicalType(.coverageRecord), HKClinicalType(.vitalSignRecord)]

  func perform(
    ask: (Set<HKClinicalType>) async throws -> Void,
    read: (HKClinicalType) async throws -> Void,
    done: () -> Void
  ) async throws {
    try await ask(Set(types))
    for type in types { try await read(type) }
    done()
  }

  func load() async throws {
    try await perform {
      try await store.requestAuthorization(toShare: [], read: $0)
    } read: { type in
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    } done: {
      print("done")
    }
  }
}
