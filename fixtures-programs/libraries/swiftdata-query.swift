// asks: coverage immunization | reads: coverage immunization
// SwiftData models hold the kind; @Query rows read it
// open: it cannot be told
import HealthKit
import SwiftData
import SwiftUI

@Model final class Topic {
  var rawType: String
  init(_ id: HKClinicalTypeIdentifier) { rawType = id.rawValue }
  var type: HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawType)) }
}

@main struct TopicsApp: App {
  var body: some Scene {
    WindowGroup { TopicList() }.modelContainer(for: Topic.self, inMemory: true)
  }
}

struct TopicList: View {
  @Query private var topics: [Topic]
  @Environment(\.modelContext) private var context

  var body: some View {
    List(topics) { topic in
      Text(topic.rawType).task { try? await read(topic.type) }
    }
    .onAppear {
      context.insert(Topic(.coverageRecord))
      context.insert(Topic(.immunizationRecord))
    }
  }

  private func read(_ type: HKClinicalType) async throws {
    let store = HKHealthStore()
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
