// asks: clinicalNote medication procedure | reads: clinicalNote medication
// ForEach over zip of titles and identifiers; there is one title fewer
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { ZipScreen() } }
}
struct ZipScreen: View {
  private let records = Records()
  private let titles = ["Medications", "Notes"]
  private let ids: [HKClinicalTypeIdentifier] = [.medicationRecord, .clinicalNoteRecord, .procedureRecord]
  @State private var names: [String] = []
  var body: some View {
    List {
      ForEach(Array(zip(titles, ids)), id: \.0) { title, id in
        Button(title) { Task { names = await records.read(id) } }
      }
      ForEach(names, id: \.self) { Text($0).foregroundStyle(.secondary) }
    }
    .task { await records.ask(ids) }
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
