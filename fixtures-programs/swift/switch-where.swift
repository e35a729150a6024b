// asks: immunization procedure vitalSign | reads: immunization vitalSign
// switch case with a where clause keeps only the enabled sections
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Visit()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Section {
  let type: HKClinicalType
  let isShown: Bool
}

struct Visit {
  let store = HKHealthStore()
  let sections = [
    Section(type: HKClinicalType(.immunizationRecord), isShown: true),
    Section(type: HKClinicalType(.procedureRecord), isShown: false),
    Section(type: HKClinicalType(.vitalSignRecord), isShown: true),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(sections.map(\.type)))
    for section in sections {
      switch section {
      case let shown where shown.isShown:
        let records = try await HKSampleQueryDescriptor(
          predicates: [.clinicalRecord(type: shown.type)],
          sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
        print(records.count)
      default:
        continue
      }
    }
  }
}
