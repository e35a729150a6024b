// asks: clinicalNote condition | reads: condition
// @autoclosure parameter is evaluated only when the flag is set
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Lazy()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Lazy {
  let store = HKHealthStore()
  let notes = HKClinicalType(.clinicalNoteRecord)
  let problems = HKClinicalType(.conditionRecord)

  func read(_ type: @autoclosure () -> HKClinicalType, if isEnabled: Bool) async throws {
    guard isEnabled else { return }
    let wanted = type()
    let records = try await HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: wanted)],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
    ).result(for: store)
    print(records.count)
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [notes, problems])
    try await read(notes, if: false)
    try await read(problems, if: true)
  }
}
