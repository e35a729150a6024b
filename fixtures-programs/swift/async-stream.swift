// asks: allergy coverage immunization | reads: allergy immunization
// AsyncStream yields the types that are read, until it is finished
// open: one more is taken for used
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Pipeline()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Pipeline {
  let store = HKHealthStore()
  let types = [HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.coverageRecord)]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let (stream, continuation) = AsyncStream.makeStream(of: HKClinicalType.self)
    continuation.yield(types[0])
    continuation.yield(types[1])
    continuation.finish()
    continuation.yield(types[2])
    for await type in stream {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
