// asks: coverage medication | reads: coverage medication
// FocusState: the field that the person goes to tells what is read for suggestions
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { IntakeForm() } }
}
struct IntakeForm: View {
  enum Field: Hashable { case plan, drug }
  private let reader = HealthReader()
  private let types: [Field: HKClinicalType] = [.plan: HKClinicalType(.coverageRecord), .drug: HKClinicalType(.medicationRecord)]
  @FocusState private var field: Field?
  @State private var plan = ""
  @State private var drug = ""
  @State private var hints = 0
  var body: some View {
    Form {
      TextField("Insurance", text: $plan).focused($field, equals: .plan)
      TextField("Medication", text: $drug).focused($field, equals: .drug)
      Text("\(hints) suggestions")
    }
    .onChange(of: field) { _, field in
      guard let field, let type = types[field] else { return }
      Task { hints = try await reader.count(type) }
    }
    .task { try? await reader.authorize(Set(types.values)) }
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
