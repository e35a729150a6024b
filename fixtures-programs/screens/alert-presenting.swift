// asks: condition medication | reads: condition medication
// alert(presenting:) hands the tapped row's kind to its Load button
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { AlertScreen() } }
}
struct AlertScreen: View {
  private let titles: [HKClinicalTypeIdentifier: String] = [.conditionRecord: "Conditions", .medicationRecord: "Medications"]
  private let records = Records()
  @State private var isAsking = false
  @State private var pending: HKClinicalTypeIdentifier?
  var body: some View {
    List(Array(titles.keys), id: \.self) { id in
      Button(titles[id]!) {
        pending = id
        isAsking = true
      }
    }
    .alert("Load now?", isPresented: $isAsking, presenting: pending) { id in
      Button("Load") { Task { print(await records.read(id)) } }
      Button("Later", role: .cancel) {}
    }
    .task { await records.ask(Array(titles.keys)) }
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
