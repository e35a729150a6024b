// asks: allergy condition procedure | reads: allergy condition
// TabView of Tabs with values; one case of the enum is no tab
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { Tabs() } }
}
enum Page: Hashable {
  case allergies, conditions, procedures
  var type: HKClinicalType {
    switch self {
    case .allergies: HKClinicalType(.allergyRecord)
    case .conditions: HKClinicalType(.conditionRecord)
    case .procedures: HKClinicalType(.procedureRecord)
    }
  }
}
struct Tabs: View {
  @State private var page = Page.allergies
  var body: some View {
    TabView(selection: $page) {
      Tab("Allergies", systemImage: "allergens", value: Page.allergies) { Text("Allergies") }
      Tab("Conditions", systemImage: "heart", value: Page.conditions) { Text("Conditions") }
    }
    .onAppear { Health.ask([Page.allergies.type, Page.conditions.type, Page.procedures.type]) }
    .onChange(of: page, initial: true) { Health.show(page.type) }
  }
}
enum Health {
  static let store = HKHealthStore()
  static func ask(_ types: [HKClinicalType]) {
    store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
  }
  static func show(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in print(samples?.count ?? 0) })
  }
}
