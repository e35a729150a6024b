// asks: allergy clinicalNote | reads: allergy clinicalNote
// opening a DisclosureGroup of a dictionary's entry reads its type
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { Groups() } }
}
struct Groups: View {
  let groups: [String: HKClinicalType] = ["Allergies": HKClinicalType(.allergyRecord), "Notes": HKClinicalType(.clinicalNoteRecord)]
  @State private var open: String?
  @State private var found: [HKClinicalRecord] = []
  var body: some View {
    List(groups.sorted { $0.key < $1.key }, id: \.key) { title, type in
      DisclosureGroup(title, isExpanded: Binding(get: { open == title }, set: { open = $0 ? title : nil })) {
        ForEach(found, id: \.uuid) { Text($0.displayName) }
      }
      .onChange(of: open) {
        guard open == title else { return }
        Task { found = try await records(of: type) }
      }
    }
    .task { try? await ask(Set(groups.values)) }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
