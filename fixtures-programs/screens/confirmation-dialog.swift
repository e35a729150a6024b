// asks: allergy procedure | reads: allergy procedure
// confirmationDialog whose buttons pick the type
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { AskScreen() } }
}
struct AskScreen: View {
  private let reader = HealthReader()
  @State private var asking = false
  @State private var total = 0
  private let choices: KeyValuePairs = ["Allergies": HKClinicalType(.allergyRecord), "Procedures": HKClinicalType(.procedureRecord)]
  var body: some View {
    Button("\(total) records") { asking = true }
      .confirmationDialog("What do you want to see?", isPresented: $asking) {
        ForEach(choices, id: \.key) { title, type in
          Button(title) { Task { total = try await reader.count(type) } }
        }
        Button("Cancel", role: .cancel) {}
      }
      .task { try? await reader.authorize(Set(choices.map(\.value))) }
  }
}
actor HealthReader {
  private let store = HKHealthStore()
  func authorize(_ types: Set<HKClinicalType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
  }
  func count(_ type: HKClinicalType) async throws -> Int {
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    return try await query.result(for: store).addedSamples.count
  }
}
