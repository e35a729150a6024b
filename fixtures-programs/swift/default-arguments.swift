// asks: clinicalNote procedure | reads: clinicalNote procedure
// default arguments name a type when the caller leaves it out
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Defaults()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: model.prepare(), trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

struct Defaults {
  let store = HKHealthStore()

  func prepare(_ extra: Set<HKClinicalType> = [HKClinicalType(.clinicalNoteRecord)], surgery: Bool = true) -> Set<HKClinicalType> {
    surgery ? extra.union([HKClinicalType(.procedureRecord)]) : extra
  }

  func read(_ type: HKClinicalType = HKClinicalType(.procedureRecord), limit: Int = 10) async throws {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: limit)
    print(try await query.result(for: store).count)
  }

  func load() async throws {
    try await read(limit: 50)
    try await read(HKClinicalType(.clinicalNoteRecord))
  }
}
