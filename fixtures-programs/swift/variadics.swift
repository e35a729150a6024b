// asks: condition immunization labResult | reads: condition immunization labResult
// variadic parameters followed by a labeled one
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Records()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

@MainActor final class Records {
  let store = HKHealthStore()

  func run(_ types: HKClinicalType..., also ids: HKClinicalTypeIdentifier...) async throws {
    let all = types + ids.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(all))
    for type in all {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }

  func load() async throws {
    try await run(HKClinicalType(.conditionRecord), also: .immunizationRecord, .labResultRecord)
  }
}
