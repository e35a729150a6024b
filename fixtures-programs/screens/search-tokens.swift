// asks: allergy immunization vitalSign | reads: allergy immunization vitalSign
// search tokens that the person puts into the search field
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { TokenScreen() } }
}
struct Token: Identifiable, Hashable {
  var id: String { name }
  let name: String
  let type: HKClinicalType
}
struct TokenScreen: View {
  private let reader = HealthReader()
  private let suggested = [Token(name: "Allergy", type: HKClinicalType(.allergyRecord)), Token(name: "Vaccine", type: HKClinicalType(.immunizationRecord)), Token(name: "Vital", type: HKClinicalType(.vitalSignRecord))]
  @State private var text = ""
  @State private var tokens: [Token] = []
  var body: some View {
    NavigationStack { Text("\(tokens.count) filters") }
      .searchable(text: $text, tokens: $tokens, suggestedTokens: .constant(suggested)) { Text($0.name) }
      .onChange(of: tokens) { _, tokens in
        Task {
          for token in tokens { print(token.name, try await reader.count(token.type)) }
        }
      }
      .task { try? await reader.authorize(Set(suggested.map(\.type))) }
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
