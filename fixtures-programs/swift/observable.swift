// asks: immunization vitalSign | reads: immunization vitalSign
// @Observable model holds the types for the view's access sheet
import HealthKit
import HealthKitUI
import SwiftUI

@Observable @MainActor final class Model {
  var types = [HKClinicalType(.immunizationRecord), HKClinicalType(.vitalSignRecord)]
  var counts: [String: Int] = [:]
  @ObservationIgnored let store = HKHealthStore()

  func read() async {
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      counts[type.identifier] = try? await query.result(for: store).count
    }
  }
}

struct HomeView: View {
  @State private var model = Model()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect \(model.counts.count)") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: Set(model.types), trigger: ask) { _ in
        granted = true
      }
      .task(id: granted) { if granted { await model.read() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}
