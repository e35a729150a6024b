// asks: labResult procedure | reads: labResult procedure
// overloads by return type, picked by the annotation of the constant
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Results()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Catalog {
  func main() -> HKClinicalType { HKClinicalType(.labResultRecord) }
  func main() -> [HKClinicalTypeIdentifier] { [.procedureRecord] }
  func main() -> String { HKClinicalTypeIdentifier.coverageRecord.rawValue }
}

struct Results {
  let catalog = Catalog()
  let store = HKHealthStore()

  func load() async throws {
    let first: HKClinicalType = catalog.main()
    let ids: [HKClinicalTypeIdentifier] = catalog.main()
    let types = [first] + ids.map { HKClinicalType($0) }
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
