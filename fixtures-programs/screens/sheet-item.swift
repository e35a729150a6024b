// asks: medication vitalSign | reads: medication vitalSign
// sheet(item:) gets the kind that a button put in the state
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { HomeScreen() } }
}
struct Kind: Identifiable {
  let id: HKClinicalTypeIdentifier
  let title: String
}
struct HomeScreen: View {
  @State private var shown: Kind?
  private let kinds = [Kind(id: .medicationRecord, title: "Medications"), Kind(id: .vitalSignRecord, title: "Vitals")]
  var body: some View {
    VStack {
      ForEach(kinds) { kind in
        Button(kind.title) { shown = kind }
      }
    }
    .sheet(item: $shown) { KindSheet(kind: $0) }
    .task { await Records().ask(kinds.map(\.id)) }
  }
}
struct KindSheet: View {
  let kind: Kind
  @State private var names: [String] = []
  var body: some View {
    List(names, id: \.self) { Text($0) }
      .navigationTitle(kind.title)
      .task { names = await Records().read(kind.id) }
  }
}
final class Records: Sendable {
  private let store = HKHealthStore()
  func ask(_ ids: [HKClinicalTypeIdentifier]) async {
    try? await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
  }
  func read(_ id: HKClinicalTypeIdentifier) async -> [String] {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
    return (try? await query.result(for: store).map(\.displayName)) ?? []
  }
}
