// asks: immunization labResult | reads: immunization labResult
// failable initialiser returns nil for unknown names
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Importer()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Kind {
  let type: HKClinicalType

  init?(name: String) {
    switch name {
    case "vaccine": type = HKClinicalType(.immunizationRecord)
    case "lab": type = HKClinicalType(.labResultRecord)
    case "note": type = HKClinicalType(.clinicalNoteRecord)
    default: return nil
    }
  }
}

struct Importer {
  let store = HKHealthStore()

  func load() async throws {
    let kinds = ["lab", "steps", "vaccine"].compactMap(Kind.init(name:))
    try await store.requestAuthorization(toShare: [], read: Set(kinds.map(\.type)))
    for kind in kinds {
      let query = HKSampleQuery(sampleType: kind.type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        print(samples ?? [])
      }
      store.execute(query)
    }
  }
}
