// asks: coverage immunization labResult | reads: coverage immunization labResult
// TabView selection, read in onChange(of:initial:)
import HealthKit
import SwiftUI
enum Pane: Hashable {
  case labs, shots, insurance
  var type: HKClinicalType {
    switch self {
    case .labs: HKClinicalType(.labResultRecord)
    case .shots: HKClinicalType(.immunizationRecord)
    case .insurance: HKClinicalType(.coverageRecord)
    }
  }
}

@main struct TabsApp: App {
  @State private var pane = Pane.labs
  private let store = HKHealthStore()

  var body: some Scene {
    WindowGroup {
      TabView(selection: $pane) {
        Tab("Labs", systemImage: "testtube.2", value: Pane.labs) { Text("Labs") }
        Tab("Shots", systemImage: "syringe", value: Pane.shots) { Text("Shots") }
        Tab("Insurance", systemImage: "creditcard", value: Pane.insurance) { Text("Insurance") }
      }
      .onChange(of: pane, initial: true) { _, new in open(new.type) }
    }
  }

  private func open(_ type: HKClinicalType) {
    store.requestAuthorization(toShare: nil, read: [type]) { [store] ok, _ in
      guard ok else { return }
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 20, sortDescriptors: nil) { _, _, _ in })
    }
  }
}
