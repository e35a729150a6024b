// asks: allergy coverage | reads: allergy coverage
// toolbar buttons set the binding that the content reads by
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { ToolbarScreen() } }
}
struct ToolbarScreen: View {
  @State private var current = HKClinicalTypeIdentifier.allergyRecord
  var body: some View {
    NavigationStack {
      Content(current: current)
        .toolbar {
          ToolbarItem(placement: .topBarLeading) { PickButton(title: "Allergies", value: .allergyRecord, current: $current) }
          ToolbarItem(placement: .topBarTrailing) { PickButton(title: "Insurance", value: .coverageRecord, current: $current) }
        }
    }
    .task { await Records().ask([.allergyRecord, .coverageRecord]) }
  }
}
struct PickButton: View {
  let title: String
  let value: HKClinicalTypeIdentifier
  @Binding var current: HKClinicalTypeIdentifier
  var body: some View { Button(title) { current = value } }
}
struct Content: View {
  let current: HKClinicalTypeIdentifier
  @State private var names: [String] = []
  var body: some View {
    List(names, id: \.self) { Text($0) }.task(id: current) { names = await Records().read(current) }
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
