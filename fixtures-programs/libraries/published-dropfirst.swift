// asks: condition coverage medication | reads: coverage medication
// $published.dropFirst(): the value it starts with isn't read
// open: one more is taken for used
import Combine
import HealthKit
import SwiftUI

@MainActor final class TypeModel: ObservableObject {
  @Published var current = HKClinicalTypeIdentifier.conditionRecord
  let all: [HKClinicalTypeIdentifier] = [.conditionRecord, .coverageRecord, .medicationRecord]
  private let store = HKHealthStore()
  private var cancellable: AnyCancellable?

  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(all.map { HKClinicalType($0) }))
    cancellable = $current.dropFirst().sink { [store] id in
      let query = HKSampleQuery(
        sampleType: HKClinicalType(id), predicate: nil, limit: 5, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      }
      store.execute(query)
    }
    current = .coverageRecord
    current = .medicationRecord
  }
}

@main struct PublishedApp: App {
  @StateObject private var model = TypeModel()
  var body: some Scene {
    WindowGroup { Text(model.current.rawValue).task { try? await model.start() } }
  }
}
