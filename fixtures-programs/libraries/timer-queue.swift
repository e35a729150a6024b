// asks: coverage vitalSign | reads: coverage vitalSign
// a Timer's block takes the next type off a queue at each tick
import HealthKit
import SwiftUI
@main struct TickApp: App {
  let ticker = Ticker()
  var body: some Scene {
    WindowGroup { Text("Tick").onAppear { ticker.start() } }
  }
}

@MainActor final class Ticker {
  private let store = HKHealthStore()
  private var waiting: [HKClinicalTypeIdentifier] = [.vitalSignRecord, .coverageRecord]
  private var timer: Timer?

  func start() {
    timer = Timer.scheduledTimer(withTimeInterval: 2, repeats: true) { _ in
      MainActor.assumeIsolated { self.tick() }
    }
  }

  private func tick() {
    guard !waiting.isEmpty else {
      timer?.invalidate()
      return
    }
    let type = HKClinicalType(waiting.removeFirst())
    store.requestAuthorization(toShare: nil, read: [type]) { [store] ok, _ in
      guard ok else { return }
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 1, sortDescriptors: nil) { _, samples, _ in
        print(type.identifier, samples?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
