// asks: immunization labResult | reads: immunization labResult
// NavigationSplitView with an @Observable sidebar selection
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { SplitScreen() } }
}
enum Section: String, CaseIterable { case shots = "Immunizations", labs = "Labs" }
@MainActor @Observable final class Sidebar {
  var selection: Section? = .shots
  var type: HKClinicalType? { selection.map { Self.types[$0]! } }
  static let types: [Section: HKClinicalType] = [.shots: HKClinicalType(.immunizationRecord), .labs: HKClinicalType(.labResultRecord)]
}
struct SplitScreen: View {
  @State private var sidebar = Sidebar()
  var body: some View {
    NavigationSplitView {
      List(Section.allCases, id: \.self, selection: $sidebar.selection) { Text($0.rawValue) }
    } detail: {
      if let type = sidebar.type { RecordsDetail(type: type).id(type) } else { Text("Choose") }
    }
    .task { try? await ask(Set(Sidebar.types.values)) }
  }
}
struct RecordsDetail: View {
  let type: HKClinicalType
  @State private var found: [HKClinicalRecord] = []
  var body: some View {
    List(found, id: \.uuid) { Text($0.displayName) }
      .task { found = (try? await records(of: type)) ?? [] }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
