// asks: immunization procedure vitalSign | reads: immunization procedure vitalSign
// Publishers merge of two sources into one stream
import Combine
import HealthKit
import SwiftUI

@main struct MergeApp: App {
  @State private var feed = Feed()
  var body: some Scene {
    WindowGroup {
      Button("Vitals") { feed.manual.send(.vitalSignRecord) }.onAppear { feed.start() }
    }
  }
}

@MainActor final class Feed {
  let manual = PassthroughSubject<HKClinicalTypeIdentifier, Never>()
  private let scheduled: [HKClinicalTypeIdentifier] = [.immunizationRecord, .procedureRecord]
  private let store = HKHealthStore()
  private var subscription: AnyCancellable?

  func start() {
    subscription = manual
      .merge(with: scheduled.publisher)
      .sink { [store] id in
        Task { try await load(HKClinicalType(id), from: store) }
      }
  }
}

func load(_ type: HKClinicalType, from store: HKHealthStore) async throws {
  try await store.requestAuthorization(toShare: [], read: [type])
  let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
  print(try await query.result(for: store).count)
}
