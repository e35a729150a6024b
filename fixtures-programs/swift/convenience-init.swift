// asks: condition vitalSign | reads: condition vitalSign
// convenience initialiser passes its types on to the designated one
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Monitor(forHeart: true)
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: Set(model.types), trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

@MainActor final class Monitor {
  let store = HKHealthStore()
  let types: [HKClinicalType]

  init(types: [HKClinicalType]) {
    self.types = types
  }

  convenience init(forHeart: Bool) {
    self.init(types: [HKClinicalType(.conditionRecord), HKClinicalType(.vitalSignRecord)])
  }

  func load() async throws {
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
