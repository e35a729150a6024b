// asks: condition labResult procedure | reads: condition labResult
// searchScopes: the scope decides, one scope is left out of the bar
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { SearchScreen() } }
}
enum Scope: CaseIterable {
  case conditions, labs, procedures
  var type: HKClinicalType {
    switch self {
    case .conditions: HKClinicalType(.conditionRecord)
    case .labs: HKClinicalType(.labResultRecord)
    case .procedures: HKClinicalType(.procedureRecord)
    }
  }
}
struct SearchScreen: View {
  @State private var text = ""
  @State private var scope = Scope.conditions
  @State private var found: [String] = []
  var body: some View {
    NavigationStack {
      List(found, id: \.self) { Text($0) }
    }
    .searchable(text: $text)
    .searchScopes($scope) {
      Text("Conditions").tag(Scope.conditions)
      Text("Labs").tag(Scope.labs)
    }
    .onSubmit(of: .search) {
      Task { found = try await records(of: scope.type).map(\.displayName).filter { $0.localizedStandardContains(text) } }
    }
    .task { try? await ask(Set(Scope.allCases.map(\.type))) }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
