// asks: condition immunization | reads: condition immunization
// healthDataAccessRequest modifier; its completion starts the reading
import HealthKit
import HealthKitUI
import SwiftUI

@main struct AccessApp: App {
  var body: some Scene { WindowGroup { AccessView() } }
}

struct AccessView: View {
  private let store = HKHealthStore()
  private let types: Set<HKClinicalType> = [HKClinicalType(.conditionRecord), HKClinicalType(.immunizationRecord)]
  @State private var trigger = false

  var body: some View {
    Button("Share records") { trigger.toggle() }
      .healthDataAccessRequest(store: store, readTypes: types, trigger: trigger) { result in
        if case .success = result { readAll() }
      }
  }

  private func readAll() {
    for type in types {
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 25, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
