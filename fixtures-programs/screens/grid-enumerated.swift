// asks: condition immunization vitalSign | reads: condition immunization vitalSign
// LazyVGrid of buttons in a ForEach over enumerated()
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { GridScreen() } }
}
struct GridScreen: View {
  let titles = ["Conditions", "Immunizations", "Vitals"]
  let types: [HKClinicalType] = [HKClinicalType(.conditionRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.vitalSignRecord)]
  @State private var picked = -1
  var body: some View {
    LazyVGrid(columns: [GridItem(.adaptive(minimum: 120))]) {
      ForEach(Array(titles.enumerated()), id: \.offset) { offset, title in
        Button(title) {
          picked = offset
          Health.show(types[offset])
        }
        .bold(picked == offset)
      }
    }
    .onAppear { Health.ask(types) }
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
