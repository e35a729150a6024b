// asks: allergy labResult medication | reads: allergy labResult medication
// a Picker in menu style whose tags are the identifiers
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { RecordsScreen() } }
}
struct RecordsScreen: View {
  private let records = Records()
  @State private var chosen: HKClinicalTypeIdentifier = .allergyRecord
  @State private var names: [String] = []
  var body: some View {
    List {
      Picker("Kind", selection: $chosen) {
        Text("Allergies").tag(HKClinicalTypeIdentifier.allergyRecord)
        Text("Lab results").tag(HKClinicalTypeIdentifier.labResultRecord)
        Text("Medications").tag(HKClinicalTypeIdentifier.medicationRecord)
      }
      .pickerStyle(.menu)
      ForEach(names, id: \.self, content: Text.init)
    }
    .task { await records.ask([.allergyRecord, .labResultRecord, .medicationRecord]) }
    .task(id: chosen) { names = await records.read(chosen) }
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
