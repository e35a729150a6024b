// asks: condition immunization | reads: condition immunization
// OSAllocatedUnfairLock(initialState:) hands out the next type
import HealthKit
import SwiftUI
import os

final class Turnstile: Sendable {
  private let waiting: OSAllocatedUnfairLock<[HKClinicalTypeIdentifier]>
  init(_ ids: [HKClinicalTypeIdentifier]) {
    waiting = OSAllocatedUnfairLock(initialState: ids)
  }
  func next() -> HKClinicalTypeIdentifier? {
    waiting.withLock { $0.popLast() }
  }
}

@main struct TurnstileApp: App {
  let turnstile = Turnstile([.conditionRecord, .immunizationRecord])
  let store = HKHealthStore()

  var body: some Scene {
    WindowGroup { Text("Turnstile").task { try? await work() } }
  }

  func work() async throws {
    while let id = turnstile.next() {
      let type = HKClinicalType(id)
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(id.rawValue, try await query.result(for: store).count)
    }
  }
}
