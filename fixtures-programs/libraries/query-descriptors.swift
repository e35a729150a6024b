// asks: condition coverage | reads: condition coverage
// HKSampleQuery(queryDescriptors:) with a list made beforehand, stopped on disappearing
import HealthKit
import SwiftUI
@main struct ListApp: App {
  let list = ListLoader()
  var body: some Scene {
    WindowGroup {
      Text("List")
        .onAppear { list.start() }
        .onDisappear { list.stop() }
    }
  }
}

@MainActor final class ListLoader {
  private let store = HKHealthStore()
  private let descriptors = [HKClinicalType(.conditionRecord), HKClinicalType(.coverageRecord)].map {
    HKQueryDescriptor(sampleType: $0, predicate: nil)
  }
  private var running: HKQuery?

  func start() {
    store.requestAuthorization(toShare: nil, read: Set(descriptors.map(\.sampleType))) { _, _ in
      Task { await self.run() }
    }
  }

  private func run() {
    let query = HKSampleQuery(queryDescriptors: descriptors, limit: HKObjectQueryNoLimit) { _, samples, _ in
      print(samples?.count ?? 0)
    }
    running = query
    store.execute(query)
  }

  func stop() {
    if let running { store.stop(running) }
  }
}
