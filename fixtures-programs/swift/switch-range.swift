// asks: immunization labResult | reads: immunization labResult
// switch over a number with range patterns
// open: one more is taken for used
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = AgePlan(age: 7)
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

struct AgePlan {
  let age: Int
  let store = HKHealthStore()

  var types: [HKClinicalType] {
    switch age {
    case ..<18: return [HKClinicalType(.immunizationRecord), HKClinicalType(.labResultRecord)]
    case 18..<65: return [HKClinicalType(.conditionRecord)]
    case 65...: return [HKClinicalType(.medicationRecord), HKClinicalType(.procedureRecord)]
    default: return []
    }
  }

  func load() async throws {
    for type in types {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }
  }
}
