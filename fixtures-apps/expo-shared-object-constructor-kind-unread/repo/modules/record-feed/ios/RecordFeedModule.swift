import ExpoModulesCore
import HealthKit

public final class RecordFeedModule: Module {
  public func definition() -> ModuleDefinition {
    Name("RecordFeed")

    AsyncFunction("connect") { () async throws in
      let store = HKHealthStore()
      guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
      try await store.requestAuthorization(toShare: [], read: [
        HKClinicalType(.vitalSignRecord),
        HKClinicalType(.coverageRecord),
      ])
    }

    Class("Feed", RecordFeed.self) {
      Constructor { (kind: FeedKind) -> RecordFeed in
        RecordFeed(kind: kind)
      }

      AsyncFunction("load") { (feed: RecordFeed) async throws -> [String] in
        try await feed.load()
      }
    }
  }
}
