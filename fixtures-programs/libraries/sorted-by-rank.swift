// asks: coverage medication vitalSign | reads: medication vitalSign
// sorted(by:) on a rank, then the two best
import HealthKit
import SwiftUI
struct Topic {
  let rank: Int
  let type: HKClinicalType
}

@main struct RankApp: App {
  @State private var summary = ""
  private let store = HKHealthStore()
  private let topics = [
    Topic(rank: 3, type: HKClinicalType(.coverageRecord)),
    Topic(rank: 1, type: HKClinicalType(.medicationRecord)),
    Topic(rank: 2, type: HKClinicalType(.vitalSignRecord)),
  ]

  var body: some Scene {
    WindowGroup { Text(summary).task { await load() } }
  }

  private func load() async {
    try? await store.requestAuthorization(toShare: [], read: Set(topics.map(\.type)))
    let best = topics.sorted { $0.rank < $1.rank }[0...1]
    for topic in best {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: topic.type)], sortDescriptors: [])
      let found = try? await query.result(for: store)
      summary += "\(topic.rank): \(found?.count ?? 0)\n"
    }
  }
}
