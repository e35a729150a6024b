// asks: labResult procedure vitalSign | reads: labResult vitalSign
// reduce(into:) builds a dictionary by screen; only one screen's types are read
// open: one more is taken for used
import HealthKit
import SwiftUI
enum Screen { case charts, history }

struct Row {
  let screen: Screen
  let type: HKClinicalTypeIdentifier
}

let rows: [Row] = [
  Row(screen: .charts, type: .labResultRecord),
  Row(screen: .history, type: .procedureRecord),
  Row(screen: .charts, type: .vitalSignRecord),
]

@main struct ChartsApp: App {
  var body: some Scene {
    WindowGroup { Text("Charts").task { try? await show(.charts) } }
  }
}

func show(_ screen: Screen) async throws {
  let store = HKHealthStore()
  let index = rows.reduce(into: [Screen: [HKClinicalType]]()) { result, row in
    result[row.screen, default: []].append(HKClinicalType(row.type))
  }
  try await store.requestAuthorization(toShare: [], read: Set(index.values.joined()))
  for type in index[screen, default: []] {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
