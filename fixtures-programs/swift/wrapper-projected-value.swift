// asks: condition immunization | reads: condition immunization
// property wrapper whose projected value is the clinical type
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Care()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

@propertyWrapper struct Tracked {
  var wrappedValue: Int
  let projectedValue: HKClinicalType

  init(wrappedValue: Int, _ identifier: HKClinicalTypeIdentifier) {
    self.wrappedValue = wrappedValue
    projectedValue = HKClinicalType(identifier)
  }
}

@MainActor final class Care {
  let store = HKHealthStore()
  @Tracked(.conditionRecord) var problems = 0
  @Tracked(.immunizationRecord) var shots = 0

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [$problems, $shots])
    problems = try await count($problems)
    shots = try await count($shots)
  }

  func count(_ type: HKClinicalType) async throws -> Int {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).count
  }
}
