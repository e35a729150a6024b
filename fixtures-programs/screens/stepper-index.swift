// asks: condition medication vitalSign | reads: condition medication
// a Stepper moves an index whose range stops before the last kind
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct CareApp: App {
  var body: some Scene { WindowGroup { StepperScreen() } }
}
struct StepperScreen: View {
  private let records = Records()
  private let order: [HKClinicalTypeIdentifier] = [.conditionRecord, .medicationRecord, .vitalSignRecord]
  @State private var index = 0
  @State private var names: [String] = []
  var body: some View {
    VStack {
      Stepper("Page \(index + 1)", value: $index, in: 0...1)
      Text(names.joined(separator: ", "))
    }
    .task { await records.ask(order) }
    .task(id: index) { names = await records.read(order[index]) }
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
