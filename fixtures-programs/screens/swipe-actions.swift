// asks: immunization medication procedure | reads: immunization medication procedure
// swipeActions of a row read the row's type
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { SwipeList() } }
}
struct SwipeList: View {
  struct Row: Identifiable { let id: String, type: HKClinicalType }
  @State private var rows = [
    Row(id: "Immunizations", type: HKClinicalType(.immunizationRecord)), Row(id: "Medications", type: HKClinicalType(.medicationRecord)), Row(id: "Procedures", type: HKClinicalType(.procedureRecord)),
  ]
  var body: some View {
    List(rows) { row in
      Text(row.id)
        .swipeActions(edge: .leading) {
          Button("Load") { load(row) }.tint(.blue)
        }
        .swipeActions {
          Button("Hide", role: .destructive) { rows.removeAll { $0.id == row.id } }
        }
    }
    .task { try? await ask(Set(rows.map(\.type))) }
  }
  private func load(_ row: Row) {
    Task { print(row.id, try await records(of: row.type).count) }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
