// asks: labResult medication procedure | reads: labResult medication
// property wrapper with arguments computes its value from them
// open: one more is taken for used
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Profile()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

@propertyWrapper struct Clinical {
  private let identifier: HKClinicalTypeIdentifier
  private let isShown: Bool

  init(_ identifier: HKClinicalTypeIdentifier, isShown: Bool = true) {
    self.identifier = identifier
    self.isShown = isShown
  }
  var wrappedValue: HKClinicalType { HKClinicalType(identifier) }
  var projectedValue: Bool { isShown }
}

@MainActor final class Profile {
  let store = HKHealthStore()
  @Clinical(.labResultRecord) var labs
  @Clinical(.medicationRecord, isShown: true) var drugs
  @Clinical(.procedureRecord, isShown: false) var surgery

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [labs, drugs, surgery])
    for (type, isShown) in [(labs, $labs), (drugs, $drugs), (surgery, $surgery)] where isShown {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }
}
