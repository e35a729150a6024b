// asks: condition labResult medication | reads: condition labResult medication
// List with a Set selection in edit mode, Load reads each that is selected
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { ChooseList() } }
}
struct ChooseList: View {
  private let records = Records()
  private let rows: [(title: String, id: HKClinicalTypeIdentifier)] = [
    ("Conditions", .conditionRecord), ("Labs", .labResultRecord), ("Medications", .medicationRecord),
  ]
  @State private var selection: Set<HKClinicalTypeIdentifier> = []
  var body: some View {
    NavigationStack {
      List(rows, id: \.id, selection: $selection) { row in Text(row.title) }
        .environment(\.editMode, .constant(.active))
        .toolbar { Button("Load", action: load) }
        .task { await records.ask(rows.map(\.id)) }
    }
  }
  private func load() {
    Task {
      for id in selection { print(await records.read(id)) }
    }
  }
}
final class Records: Sendable {
  private let store = HKHealthStore()
  func ask(_ ids: [HKClinicalTypeIdentifier]) async {
    try? await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
  }
  func read(_ id: HKClinicalTypeIdentifier) async -> [String] {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
    return (try? await query.result(for: store).map(\.displayName)) ?? []
  }
}
