// asks: condition labResult | reads: condition labResult
// @TaskLocal value bound with withValue is seen by the called functions
// open: one more is taken for used
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Session()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

enum Scope {
  @TaskLocal static var types: Set<HKClinicalType> = [HKClinicalType(.coverageRecord)]
}

struct Session {
  let store = HKHealthStore()

  func ask() async throws {
    try await store.requestAuthorization(toShare: [], read: Scope.types)
  }

  func read() async throws {
    for type in Scope.types {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }

  func load() async throws {
    try await Scope.$types.withValue([HKClinicalType(.conditionRecord), HKClinicalType(.labResultRecord)]) {
      try await ask()
      try await read()
    }
  }
}
