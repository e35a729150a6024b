// asks: immunization procedure | reads: immunization procedure
// key-value observing of an @objc dynamic property with .new
import HealthKit
import SwiftUI
final class Station: NSObject {
  @objc dynamic var current: HKClinicalType?
}

@main struct KVOApp: App {
  private let station = Station()
  private let follower = Follower()

  var body: some Scene {
    WindowGroup {
      Button("Shots") { station.current = HKClinicalType(.immunizationRecord) }
      Button("Surgeries") { station.current = HKClinicalType(.procedureRecord) }
        .onAppear { follower.follow(station) }
    }
  }
}

final class Follower {
  private let store = HKHealthStore()
  private var observation: NSKeyValueObservation?

  func follow(_ station: Station) {
    observation = station.observe(\.current, options: [.new]) { [store] _, change in
      guard let type = change.newValue ?? nil else { return }
      store.requestAuthorization(toShare: nil, read: [type]) { ok, _ in
        guard ok else { return }
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 10, sortDescriptors: nil) { _, samples, _ in
          print(type.identifier, samples?.count ?? 0)
        }
        store.execute(query)
      }
    }
  }
}
