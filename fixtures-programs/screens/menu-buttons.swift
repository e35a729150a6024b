// asks: allergy clinicalNote vitalSign | reads: allergy clinicalNote
// Buttons and a submenu in a Menu; a third item is disabled for good
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { NotesScreen() } }
}
@MainActor @Observable final class NotesModel {
  private let reader = HealthReader()
  var total = 0
  func connect() async {
    try? await reader.authorize([HKClinicalType(.allergyRecord), HKClinicalType(.clinicalNoteRecord), HKClinicalType(.vitalSignRecord)])
  }
  func open(_ type: HKClinicalType) {
    Task { total = try await reader.count(type) }
  }
}
struct NotesScreen: View {
  @State private var model = NotesModel()
  var body: some View {
    Menu("Records: \(model.total)") {
      Button("Allergies") { model.open(HKClinicalType(.allergyRecord)) }
      Menu("More") {
        Button("Notes") { model.open(HKClinicalType(.clinicalNoteRecord)) }
        Button("Vital signs (soon)") {}.disabled(true)
      }
    }
    .task { await model.connect() }
  }
}
actor HealthReader {
  private let store = HKHealthStore()
  func authorize(_ types: Set<HKClinicalType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
  }
  func count(_ type: HKClinicalType) async throws -> Int {
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    return try await query.result(for: store).addedSamples.count
  }
}
