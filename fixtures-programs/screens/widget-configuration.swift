// asks: allergy medication | reads: allergy medication
// the app reads the kinds that its widgets are configured to show
// open: one is taken for any
import AppIntents
import WidgetKit
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { WidgetHome() } }
}
enum WidgetKind: String, AppEnum {
  case allergies, drugs
  static let typeDisplayRepresentation: TypeDisplayRepresentation = "Kind"
  static let caseDisplayRepresentations: [WidgetKind: DisplayRepresentation] = [.allergies: "Allergies", .drugs: "Medications"]
  var type: HKClinicalType {
    switch self {
    case .allergies: HKClinicalType(.allergyRecord)
    case .drugs: HKClinicalType(.medicationRecord)
    }
  }
}
struct KindIntent: WidgetConfigurationIntent {
  static let title: LocalizedStringResource = "Records"
  @Parameter(title: "Kind", default: .allergies) var kind: WidgetKind
}
struct WidgetHome: View {
  var body: some View {
    Text("Widgets").task {
      try? await ask([WidgetKind.allergies.type, WidgetKind.drugs.type])
      guard let widgets = try? await WidgetCenter.shared.currentConfigurations() else { return }
      for widget in widgets {
        guard let intent = widget.widgetConfigurationIntent(of: KindIntent.self) else { continue }
        print((try? await records(of: intent.kind.type).count) ?? 0)
      }
    }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
