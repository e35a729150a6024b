// asks: coverage immunization labResult | reads: coverage immunization labResult
// fullScreenCover(item:) over an enum that is its own Identifiable
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { CoverHome() } }
}
enum Cover: String, Identifiable, CaseIterable {
  case plan, shots, labs
  var id: String { rawValue }
  var type: HKClinicalType {
    if self == .plan { return HKClinicalType(.coverageRecord) }
    return self == .shots ? HKClinicalType(.immunizationRecord) : HKClinicalType(.labResultRecord)
  }
}
struct CoverHome: View {
  @State private var cover: Cover?
  var body: some View {
    VStack {
      Button("Insurance") { cover = .plan }
      Button("Immunizations") { cover = .shots }
      Button("Labs") { cover = .labs }
    }
    .fullScreenCover(item: $cover) { cover in
      Text(cover.rawValue)
        .onTapGesture { self.cover = nil }
        .onAppear { Health.show(cover.type) }
    }
    .onAppear { Health.ask(Cover.allCases.map(\.type)) }
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
