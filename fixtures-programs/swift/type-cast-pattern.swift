// asks: condition procedure | reads: condition procedure
// switch with is and as patterns over mixed object types
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Mixed()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Mixed {
  let store = HKHealthStore()
  let everything: Set<HKObjectType> = [
    HKQuantityType(.stepCount), HKClinicalType(.conditionRecord),
    HKCategoryType(.sleepAnalysis), HKClinicalType(.procedureRecord),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: everything)
    for object in everything {
      switch object {
      case is HKQuantityType:
        print("shown elsewhere")
      case let clinical as HKClinicalType:
        let query = HKAnchoredObjectQuery(type: clinical, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
          print(added?.count ?? 0)
        }
        store.execute(query)
      default:
        break
      }
    }
  }
}
