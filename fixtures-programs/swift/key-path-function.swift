// asks: labResult medication vitalSign | reads: labResult vitalSign
// key paths as functions in filter and map
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Rows()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: Set(model.rows.map(\.type)), trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

struct Row {
  let id: HKClinicalTypeIdentifier
  let isOpen: Bool
  var type: HKClinicalType { HKClinicalType(id) }
}

struct Rows {
  let store = HKHealthStore()
  let rows = [
    Row(id: .labResultRecord, isOpen: true),
    Row(id: .medicationRecord, isOpen: false),
    Row(id: .vitalSignRecord, isOpen: true),
  ]

  func load() async throws {
    for type in rows.filter(\.isOpen).map(\.type) {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
