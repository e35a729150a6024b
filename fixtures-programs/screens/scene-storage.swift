// asks: immunization medication | reads: immunization medication
// @SceneStorage keeps the raw value, an init turns it back
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { SceneScreen() } }
}
enum Pane: String, CaseIterable {
  case shots, drugs
  var type: HKClinicalType { self == .shots ? HKClinicalType(.immunizationRecord) : HKClinicalType(.medicationRecord) }
}
struct SceneScreen: View {
  @SceneStorage("pane") private var kept = "shots"
  var body: some View {
    HStack {
      ForEach(Pane.allCases, id: \.rawValue) { pane in
        Button(pane.rawValue) { kept = pane.rawValue }
      }
    }
    .onAppear { Health.ask(Pane.allCases.map(\.type)) }
    .onChange(of: kept, initial: true) { _, name in
      guard let pane = Pane(rawValue: name) else { return }
      Health.show(pane.type)
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
