// asks: allergy coverage labResult | reads: allergy labResult
// NavigationPath with own routes; nothing pushes the insurance route
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { RouteHome() } }
}
enum Route: Hashable {
  case allergies, labs(year: Int), insurance
}
struct RouteHome: View {
  @State private var path = NavigationPath()
  var body: some View {
    NavigationStack(path: $path) {
      VStack {
        Button("Allergies") { path.append(Route.allergies) }
        Button("Labs 2026") { path.append(Route.labs(year: 2026)) }
      }
      .navigationDestination(for: Route.self) { route in
        switch route {
        case .allergies: RecordsPage(type: HKClinicalType(.allergyRecord))
        case .labs(let year): RecordsPage(type: HKClinicalType(.labResultRecord)).navigationTitle("Labs \(year)")
        case .insurance: RecordsPage(type: HKClinicalType(.coverageRecord))
        }
      }
    }
    .task { try? await ask([HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord), HKClinicalType(.coverageRecord)]) }
  }
}
struct RecordsPage: View {
  let type: HKClinicalType
  @State private var found: [HKClinicalRecord] = []
  var body: some View {
    List(found, id: \.uuid) { Text($0.displayName) }.task { found = (try? await records(of: type)) ?? [] }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
