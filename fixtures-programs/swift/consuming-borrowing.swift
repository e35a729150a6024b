// asks: procedure vitalSign | reads: procedure vitalSign
// consuming methods build a list, a borrowing parameter reads it
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Wards()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct Draft {
  private(set) var types: [HKClinicalType] = []

  consuming func adding(_ id: HKClinicalTypeIdentifier) -> Draft {
    var next = self
    next.types.append(HKClinicalType(id))
    return next
  }
}

struct Wards {
  let store = HKHealthStore()

  func read(_ draft: borrowing Draft) {
    let types = (copy draft).types
    for type in types {
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }

  func load() async throws {
    let draft = Draft().adding(.procedureRecord).adding(.vitalSignRecord)
    try await store.requestAuthorization(toShare: [], read: Set(draft.types))
    read(draft)
  }
}
