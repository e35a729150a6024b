// asks: allergy immunization labResult | reads: allergy immunization labResult
// DispatchGroup enter/leave for two questions, notify starts a third
import HealthKit
import SwiftUI
@main struct GroupApp: App {
  let service = GroupService()
  var body: some Scene {
    WindowGroup { Text("Group").onAppear { service.start() } }
  }
}

final class GroupService: Sendable {
  private let store = HKHealthStore()
  private let early: [HKClinicalTypeIdentifier] = [.allergyRecord, .immunizationRecord]
  private let late = HKClinicalTypeIdentifier.labResultRecord

  func start() {
    let types = (early + [late]).map { HKClinicalType($0) as HKObjectType }
    store.requestAuthorization(toShare: nil, read: Set(types)) { granted, _ in
      if granted { self.readAll() }
    }
  }

  private func readAll() {
    let group = DispatchGroup()
    for id in early {
      group.enter()
      read(id) { group.leave() }
    }
    group.notify(queue: .main) { self.read(self.late) { print("done") } }
  }

  private func read(_ id: HKClinicalTypeIdentifier, then done: @escaping @Sendable () -> Void) {
    let query = HKSampleQuery(
      sampleType: HKClinicalType(id), predicate: nil, limit: 10, sortDescriptors: nil) { _, _, _ in done() }
    store.execute(query)
  }
}
