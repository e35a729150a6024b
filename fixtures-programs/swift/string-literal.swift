// asks: labResult vitalSign | reads: labResult vitalSign
// ExpressibleByStringLiteral turns short names into types
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Measures()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Kind: ExpressibleByStringLiteral {
  let type: HKClinicalType

  init(stringLiteral value: String) {
    type = switch value {
    case "labs": HKClinicalType(.labResultRecord)
    case "vitals": HKClinicalType(.vitalSignRecord)
    default: HKClinicalType(.conditionRecord)
    }
  }
}

struct Measures {
  let store = HKHealthStore()
  let kinds: [Kind] = ["labs", "vitals"]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(kinds.map(\.type)))
    for kind in kinds {
      let query = HKAnchoredObjectQuery(type: kind.type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, added, _, _, _ in
        print(added?.count ?? 0)
      }
      store.execute(query)
    }
  }
}
