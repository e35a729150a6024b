// asks: allergy vitalSign | reads: allergy vitalSign
// static factory members used with leading-dot syntax
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Widgets()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: Set(model.shown.map(\.type)), trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

struct Widget {
  let title: String
  let type: HKClinicalType

  static let allergies = Widget(title: "Allergies", type: HKClinicalType(.allergyRecord))
  static func custom(_ title: String, _ id: HKClinicalTypeIdentifier) -> Widget { Widget(title: title, type: HKClinicalType(id)) }
  static let insurance = custom("Insurance", .coverageRecord)
}

struct Widgets {
  let store = HKHealthStore()
  let shown: [Widget] = [.allergies, .custom("Vitals", .vitalSignRecord)]

  func load() async throws {
    for widget in shown {
      let query = HKAnchoredObjectQuery(type: widget.type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
