// asks: medication procedure | reads: medication procedure
// optional chaining with ?? falls back when a link is nil
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Household()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Preference { var type: HKClinicalType? }
struct Person { var preference: Preference? }

struct Household {
  let store = HKHealthStore()
  let ann = Person(preference: Preference(type: HKClinicalType(.medicationRecord)))
  let bob = Person(preference: nil)

  func choice(of person: Person) -> HKClinicalType {
    person.preference?.type ?? HKClinicalType(.procedureRecord)
  }

  func load() async throws {
    let types = [choice(of: ann), choice(of: bob)]
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
