import Foundation
import HealthKit
import NitroModules

final class HybridHealthBinder: HybridHealthBinderSpec {
  private let store = HKHealthStore()

  var isSupported: Bool {
    HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()
  }

  func connect(topics: [BinderTopic]) throws -> Promise<Void> {
    Promise.async {
      try await self.store.requestAuthorization(toShare: [], read: Set(topics.map(\.clinicalType)))
    }
  }

  func entries(topic: BinderTopic) throws -> Promise<[BinderEntry]> {
    Promise.async {
      let descriptor = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: topic.clinicalType)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
      return try await descriptor.result(for: self.store).map {
        BinderEntry(id: $0.uuid.uuidString, title: $0.displayName, date: $0.startDate.timeIntervalSince1970)
      }
    }
  }
}
