// asks: condition labResult medication | reads: condition medication
// labeled continue skips a group, labeled break ends both loops
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Groups()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Group {
  let name: String
  let types: [HKClinicalType]
}

struct Groups {
  let store = HKHealthStore()
  let groups = [
    Group(name: "problems", types: [HKClinicalType(.conditionRecord)]),
    Group(name: "hidden", types: [HKClinicalType(.labResultRecord)]),
    Group(name: "drugs", types: [HKClinicalType(.medicationRecord)]),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(groups.flatMap(\.types)))
    outer: for group in groups {
      for type in group.types {
        if group.name == "hidden" { continue outer }
        let records = try await HKSampleQueryDescriptor(
          predicates: [.clinicalRecord(type: type)],
          sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
        print(records.count)
        if Task.isCancelled { break outer }
      }
    }
  }
}
