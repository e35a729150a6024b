// asks: condition medication | reads: condition medication
// switch over a tuple of two enums
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Summary()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

enum Role { case patient, carer }
enum Detail { case short, long }

struct Summary {
  let store = HKHealthStore()

  func types(_ role: Role, _ detail: Detail) -> [HKClinicalType] {
    switch (role, detail) {
    case (.patient, .short): [HKClinicalType(.coverageRecord)]
    case (.patient, .long): [HKClinicalType(.coverageRecord), HKClinicalType(.procedureRecord)]
    case (.carer, _): [HKClinicalType(.conditionRecord), HKClinicalType(.medicationRecord)]
    }
  }

  func load() async throws {
    let wanted = types(.carer, .short)
    try await store.requestAuthorization(toShare: [], read: Set(wanted))
    for type in wanted {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
