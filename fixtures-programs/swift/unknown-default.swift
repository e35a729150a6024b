// asks: allergy immunization | reads: allergy immunization
// switch over an imported enum with @unknown default
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Gate()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

@MainActor final class Gate {
  let store = HKHealthStore()
  let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord)]

  func load() async throws {
    let status = try await store.statusForAuthorizationRequest(toShare: [], read: types)
    switch status {
    case .shouldRequest, .unknown:
      try await store.requestAuthorization(toShare: [], read: types)
      try await read()
    case .unnecessary:
      try await read()
    @unknown default:
      print("new status")
    }
  }

  func read() async throws {
    for case let type as HKClinicalType in types {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
