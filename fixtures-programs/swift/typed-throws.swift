// asks: allergy labResult | reads: allergy labResult
// typed throws: the caught error carries the type to use instead
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Mapper()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Missing: Error { let substitute: HKClinicalType }

struct Mapper {
  let store = HKHealthStore()

  func type(named name: String) throws(Missing) -> HKClinicalType {
    guard name == "allergies" else { throw Missing(substitute: HKClinicalType(.labResultRecord)) }
    return HKClinicalType(.allergyRecord)
  }

  func resolved(_ name: String) -> HKClinicalType {
    do {
      return try type(named: name)
    } catch {
      return error.substitute
    }
  }

  func load() async throws {
    let types = [resolved("allergies"), resolved("blood")]
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
