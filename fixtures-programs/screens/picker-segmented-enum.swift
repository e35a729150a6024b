// asks: condition immunization procedure | reads: condition immunization
// a segmented Picker over an enum; one case has no segment
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { KindScreen() } }
}
enum Kind: String, CaseIterable, Identifiable {
  case conditions, shots, surgeries
  static let shown: [Kind] = [.conditions, .shots]
  var id: Self { self }
  var type: HKClinicalType {
    switch self {
    case .conditions: HKClinicalType(.conditionRecord)
    case .shots: HKClinicalType(.immunizationRecord)
    case .surgeries: HKClinicalType(.procedureRecord)
    }
  }
}
struct KindScreen: View {
  @State private var kind = Kind.conditions
  var body: some View {
    Picker("Kind", selection: $kind) {
      ForEach(Kind.shown) { Text($0.rawValue.capitalized) }
    }
    .pickerStyle(.segmented)
    .onAppear { Health.ask(Kind.allCases.map(\.type)) }
    .onChange(of: kind, initial: true) { _, new in Health.show(new.type) }
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
