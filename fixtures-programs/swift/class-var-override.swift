// asks: labResult medication | reads: labResult medication
// class var overridden in subclasses, read through type(of: self)
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Sections()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

@MainActor class SectionModel {
  class var type: HKClinicalType { HKClinicalType(.conditionRecord) }
  let store = HKHealthStore()

  func read() async throws {
    let type = Swift.type(of: self).type
    try await store.requestAuthorization(toShare: [], read: [type])
    let records = try await HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: type)],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
    ).result(for: store)
    print(records.count)
  }
}

final class LabModel: SectionModel {
  override class var type: HKClinicalType { HKClinicalType(.labResultRecord) }
}

final class DrugModel: SectionModel {
  override class var type: HKClinicalType { HKClinicalType(.medicationRecord) }
}

@MainActor final class Sections {
  let all: [SectionModel] = [LabModel(), DrugModel()]
  func load() async throws {
    for section in all { try await section.read() }
  }
}
