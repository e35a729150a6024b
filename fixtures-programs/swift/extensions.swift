// asks: condition coverage | reads: condition coverage
// extensions of HealthKit's own types carry lists and the reading
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Home()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: .homeScreen, trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

extension HKClinicalType {
  static let problems = HKClinicalType(.conditionRecord)
  static let insurance = HKClinicalType(.coverageRecord)
}

extension Set where Element == HKObjectType {
  static var homeScreen: Self { [HKClinicalType.problems, HKClinicalType.insurance] }
}

extension HKHealthStore {
  func fetch(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: self)
  }
}

struct Home {
  let store = HKHealthStore()

  func load() async throws {
    print(try await store.fetch(.problems).count)
    print(try await store.fetch(.insurance).count)
  }
}
