// asks: allergy condition | reads: allergy condition
// dictionary of metatypes, with a static property read from the found one
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Router()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

protocol Screen { static var type: HKClinicalType { get } }
enum AllergyScreen: Screen { static let type = HKClinicalType(.allergyRecord) }
enum ProblemScreen: Screen { static let type = HKClinicalType(.conditionRecord) }
enum BillingScreen: Screen { static let type = HKClinicalType(.coverageRecord) }

@MainActor final class Router {
  let screens: [String: any Screen.Type] = [
    "allergies": AllergyScreen.self,
    "problems": ProblemScreen.self,
    "billing": BillingScreen.self,
  ]
  let store = HKHealthStore()

  func open(_ route: String) async throws {
    guard let screen = screens[route] else { return }
    try await store.requestAuthorization(toShare: [], read: [screen.type])
    let records = try await HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: screen.type)],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
    ).result(for: store)
    print(records.count)
  }

  func load() async throws {
    try await open("allergies")
    try await open("problems")
  }
}
