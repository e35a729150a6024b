// asks: condition medication vitalSign | reads: condition medication vitalSign
// one HKSampleQueryDescriptor with an array of predicates
import HealthKit
import SwiftUI
@main struct TimelineApp: App {
  @State private var timeline = Timeline()
  var body: some Scene {
    WindowGroup {
      List(timeline.records, id: \.uuid) { Text($0.displayName) }
        .task { try? await timeline.load(.vitalSignRecord, .conditionRecord, .medicationRecord) }
    }
  }
}

@MainActor @Observable final class Timeline {
  var records: [HKClinicalRecord] = []
  private let store = HKHealthStore()

  func load(_ ids: HKClinicalTypeIdentifier...) async throws {
    let types = ids.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let lastYear = HKQuery.predicateForSamples(withStart: .now.addingTimeInterval(-31_536_000), end: nil)
    var predicates: [HKSamplePredicate<HKClinicalRecord>] = []
    for type in types {
      predicates.append(.clinicalRecord(type: type, predicate: lastYear))
    }
    let descriptor = HKSampleQueryDescriptor(
      predicates: predicates, sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 200)
    records = try await descriptor.result(for: store)
  }
}
