// asks: allergy coverage medication | reads: allergy coverage medication
// a child component gets its types from its parent, in the manner of Needle
import HealthKit
import SwiftUI
@MainActor protocol ChartDependency: AnyObject {
  var store: HKHealthStore { get }
  var chartIDs: [HKClinicalTypeIdentifier] { get }
}

@MainActor final class RootComponent: ChartDependency {
  let store = HKHealthStore()
  private let shared: [HKClinicalTypeIdentifier] = [.allergyRecord, .medicationRecord]
  var chartIDs: [HKClinicalTypeIdentifier] { shared + [.coverageRecord] }
  var chart: ChartComponent { ChartComponent(dependency: self) }
}

@MainActor final class ChartComponent {
  private let dependency: any ChartDependency
  init(dependency: any ChartDependency) { self.dependency = dependency }
  var types: [HKClinicalType] { dependency.chartIDs.map { HKClinicalType($0) } }

  func load() async throws {
    try await dependency.store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: dependency.store).count)
    }
  }
}

@main struct NeedleApp: App {
  private let root = RootComponent()
  var body: some Scene {
    WindowGroup { Text("Chart").task { try? await root.chart.load() } }
  }
}
