// asks: condition medication procedure | reads: condition medication procedure
// parameter pack of different kinds walked with for-in repeat
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Folder()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

protocol Kind: Sendable { var type: HKClinicalType { get } }
struct Problem: Kind { let type = HKClinicalType(.conditionRecord) }
struct Drug: Kind { let type = HKClinicalType(.medicationRecord) }
struct Surgery: Kind { let type = HKClinicalType(.procedureRecord) }

struct Folder {
  let store = HKHealthStore()

  func types<each K: Kind>(of kinds: repeat each K) -> [HKClinicalType] {
    var list: [HKClinicalType] = []
    for kind in repeat each kinds {
      list.append(kind.type)
    }
    return list
  }

  func load() async throws {
    let list = types(of: Problem(), Drug(), Surgery())
    try await store.requestAuthorization(toShare: [], read: Set(list))
    for type in list {
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
