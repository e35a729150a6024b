// asks: condition immunization procedure | reads: immunization procedure
// Decodable enum with raw values; a tile's own "read" flag from JSON
import HealthKit
import SwiftUI
enum Kind: String, Decodable {
  case problem = "cond", vaccine = "imm", surgery = "proc"
  var type: HKClinicalType {
    switch self {
    case .problem: HKClinicalType(.conditionRecord)
    case .vaccine: HKClinicalType(.immunizationRecord)
    case .surgery: HKClinicalType(.procedureRecord)
    }
  }
}
struct Tile: Decodable {
  let kind: Kind
  let read: Bool
}

let tiles = """
  [{"kind": "imm", "read": true}, {"kind": "cond", "read": false}, {"kind": "proc", "read": true}]
  """

@main struct TilesApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Tiles").task { try? await load() } }
  }

  func load() async throws {
    let decoded = try JSONDecoder().decode([Tile].self, from: Data(tiles.utf8))
    try await store.requestAuthorization(toShare: [], read: Set(decoded.map(\.kind.type)))
    for tile in decoded where tile.read {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: tile.kind.type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
