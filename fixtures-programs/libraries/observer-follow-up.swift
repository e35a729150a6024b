// asks: coverage labResult procedure | reads: coverage labResult procedure
// HKObserverQuery of HKQueryDescriptors; the changed types get a sample query
import HealthKit
import SwiftUI
@main struct ObserverApp: App {
  let observer = Observer(ids: [.coverageRecord, .labResultRecord, .procedureRecord])
  var body: some Scene {
    WindowGroup { Text("Observer").task { try? await observer.start() } }
  }
}

final class Observer: Sendable {
  private let types: [HKClinicalType]
  private let store = HKHealthStore()
  init(ids: [HKClinicalTypeIdentifier]) { types = ids.map { HKClinicalType($0) } }

  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let descriptors = types.map { HKQueryDescriptor(sampleType: $0, predicate: nil) }
    let query = HKObserverQuery(queryDescriptors: descriptors) { _, changed, completion, error in
      if error == nil { changed?.forEach(self.fetch) }
      completion()
    }
    store.execute(query)
  }

  private func fetch(_ type: HKSampleType) {
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
      print(type.identifier, samples?.count ?? 0)
    }
    store.execute(query)
  }
}
