// asks: clinicalNote labResult vitalSign | reads: labResult vitalSign
// contextMenu on each card; the last card of the catalogue is not shown
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { Cards() } }
}
struct Card: Identifiable {
  let id = UUID()
  let title: String
  let type: HKClinicalType
}
struct Cards: View {
  static let catalogue = [
    Card(title: "Labs", type: HKClinicalType(.labResultRecord)),
    Card(title: "Vitals", type: HKClinicalType(.vitalSignRecord)),
    Card(title: "Notes", type: HKClinicalType(.clinicalNoteRecord)),
  ]
  var body: some View {
    HStack {
      ForEach(Self.catalogue.dropLast()) { card in
        Text(card.title).padding().contextMenu {
          Button("Refresh", systemImage: "arrow.clockwise") { Health.show(card.type) }
          Button("Copy title") { UIPasteboard.general.string = card.title }
        }
      }
    }
    .onAppear { Health.ask(Self.catalogue.map(\.type)) }
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
