// asks: condition vitalSign | reads: condition vitalSign
// local functions that capture and fill a local array
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Collector()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Collector {
  let store = HKHealthStore()

  func load() async throws {
    var wanted: [HKClinicalType] = []
    func add(_ identifier: HKClinicalTypeIdentifier) {
      wanted.append(HKClinicalType(identifier))
    }
    func read(_ type: HKClinicalType) async throws {
      let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
      let changes = try await query.result(for: store)
      print(changes.addedSamples.count)
    }

    add(.conditionRecord)
    add(.vitalSignRecord)
    try await store.requestAuthorization(toShare: [], read: Set(wanted))
    for type in wanted { try await read(type) }
  }
}
