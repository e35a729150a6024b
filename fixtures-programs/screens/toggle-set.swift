// asks: immunization labResult procedure | reads: immunization labResult procedure
// Toggles with a Binding(get:set:) that puts entries in and out of a set
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { ToggleScreen() } }
}
struct ToggleScreen: View {
  private let offered: [HKClinicalType] = [HKClinicalType(.immunizationRecord), HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]
  private let titles = ["Immunizations", "Labs", "Procedures"]
  @State private var on: Set<HKClinicalType> = []
  var body: some View {
    Form {
      ForEach(offered.indices, id: \.self) { index in
        Toggle(titles[index], isOn: binding(offered[index]))
      }
      Button("Connect") { Health.ask(Array(on)) }
      Button("Load") { on.forEach(Health.show) }
    }
  }
  private func binding(_ type: HKClinicalType) -> Binding<Bool> {
    Binding { on.contains(type) } set: { isOn in
      if isOn { on.insert(type) } else { on.remove(type) }
    }
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
