// asks: labResult medication | reads: labResult medication
// statusForAuthorizationRequest beside: checking a status asks for nothing
import HealthKit
import SwiftUI
@main struct StatusApp: App {
  let gate = Gate()
  var body: some Scene {
    WindowGroup { Text("Gate").task { try? await gate.enter() } }
  }
}

@MainActor final class Gate {
  private let store = HKHealthStore()
  private let basic = [HKClinicalType(.labResultRecord), HKClinicalType(.medicationRecord)]
  private let extra = HKClinicalType(.clinicalNoteRecord)
  var showsUpgradeHint = false

  func enter() async throws {
    if try await needsPrompt(basic) {
      try await store.requestAuthorization(toShare: [], read: Set(basic))
    }
    showsUpgradeHint = try await needsPrompt([extra])
    for type in basic {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }

  private func needsPrompt(_ types: [HKClinicalType]) async throws -> Bool {
    try await store.statusForAuthorizationRequest(toShare: [], read: Set(types)) == .shouldRequest
  }
}
