// asks: condition coverage labResult | reads: condition labResult
// Sequence.filter with a #Predicate on a stored property
import HealthKit
import SwiftUI
struct Card {
  let title: String
  let isPinned: Bool
  let id: HKClinicalTypeIdentifier
}

@main struct PinApp: App {
  let cards = [
    Card(title: "Problems", isPinned: true, id: .conditionRecord),
    Card(title: "Insurance", isPinned: false, id: .coverageRecord),
    Card(title: "Labs", isPinned: true, id: .labResultRecord),
  ]
  let store = HKHealthStore()

  var body: some Scene {
    WindowGroup { Text("Pinned").task { try? await load() } }
  }

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(cards.map { HKClinicalType($0.id) }))
    let pinned = #Predicate<Card> { $0.isPinned }
    for card in try cards.filter(pinned) {
      let type = HKClinicalType(card.id)
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(card.title, try await query.result(for: store).count)
    }
  }
}
