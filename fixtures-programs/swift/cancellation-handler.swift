// asks: condition procedure | reads: condition procedure
// withTaskCancellationHandler returns the types from its operation
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Cancellable()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Cancellable {
  let store = HKHealthStore()

  func load() async throws {
    let types = try await withTaskCancellationHandler {
      try await authorize([HKClinicalType(.conditionRecord), HKClinicalType(.procedureRecord)])
    } onCancel: {
      print("cancelled")
    }
    for type in types {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }

  func authorize(_ types: Set<HKClinicalType>) async throws -> Set<HKClinicalType> {
    try await store.requestAuthorization(toShare: [], read: types)
    return types
  }
}
