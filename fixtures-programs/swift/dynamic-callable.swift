// asks: immunization medication | reads: immunization medication
// @dynamicCallable builds a list of types from its arguments
// open: it cannot be told
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Pediatric()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

@dynamicCallable struct TypeMaker {
  func dynamicallyCall(withArguments identifiers: [HKClinicalTypeIdentifier]) -> [HKClinicalType] {
    identifiers.map { HKClinicalType($0) }
  }
}

struct Pediatric {
  let store = HKHealthStore()
  let make = TypeMaker()

  func load() async throws {
    let types = make(.immunizationRecord, .medicationRecord)
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }
}
