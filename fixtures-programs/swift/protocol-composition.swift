// asks: labResult vitalSign | reads: labResult vitalSign
// a parameter of a protocol composition gives type and title
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Tiles()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

protocol Titled { var title: String { get } }
protocol Clinical { var type: HKClinicalType { get } }
typealias Tile = Titled & Clinical

struct LabTile: Titled, Clinical {
  let title = "Labs"
  let type = HKClinicalType(.labResultRecord)
}
struct VitalTile: Titled, Clinical {
  let title = "Vitals"
  var type: HKClinicalType { HKClinicalType(.vitalSignRecord) }
}

struct Tiles {
  let store = HKHealthStore()

  func show(_ tile: any Titled & Clinical) async throws {
    print(tile.title)
    let records = try await HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: tile.type)],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
    ).result(for: store)
    print(records.count)
  }

  func load() async throws {
    let tiles: [any Tile] = [LabTile(), VitalTile()]
    try await store.requestAuthorization(toShare: [], read: Set(tiles.map { $0.type }))
    for tile in tiles { try await show(tile) }
  }
}
