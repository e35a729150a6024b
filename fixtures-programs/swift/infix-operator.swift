// asks: condition labResult procedure | reads: condition labResult procedure
// own infix operator with its own precedence group joins types into a list
import HealthKit
import HealthKitUI
import SwiftUI

struct ConnectView: View {
  let model = Team()
  @State private var ask = false
  @State private var granted = false

  var body: some View {
    Button("Connect") { ask.toggle() }
      .healthDataAccessRequest(store: model.store, readTypes: Set(model.types), trigger: ask) { _ in granted = true }
      .task(id: granted) { if granted { try? await model.load() } }
  }
}

@main struct CareApp: App {
  var body: some Scene { WindowGroup { ConnectView() } }
}

precedencegroup JoinPrecedence {
  associativity: left
  higherThan: NilCoalescingPrecedence
}
infix operator <+>: JoinPrecedence

func <+> (left: [HKClinicalType], right: HKClinicalType) -> [HKClinicalType] { left + [right] }
func <+> (left: HKClinicalType, right: HKClinicalType) -> [HKClinicalType] { [left, right] }

struct Team {
  let store = HKHealthStore()
  let types = HKClinicalType(.conditionRecord) <+> HKClinicalType(.labResultRecord) <+> HKClinicalType(.procedureRecord)

  func load() async throws {
    for type in types {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }
}
