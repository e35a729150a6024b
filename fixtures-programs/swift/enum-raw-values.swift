// asks: labResult vitalSign | reads: labResult vitalSign
// enum whose raw values name the clinical type identifiers
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Cards()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: Set(model.visible.map(\.type)), trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

enum Card: String {
  case labs = "HKClinicalTypeIdentifierLabResultRecord"
  case vitals = "HKClinicalTypeIdentifierVitalSignRecord"
  case notes = "HKClinicalTypeIdentifierClinicalNoteRecord"

  var type: HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawValue)) }
}

struct Cards {
  let store = HKHealthStore()
  let visible: [Card] = [.labs, .vitals]

  func load() async throws {
    for card in visible {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: card.type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }
}
