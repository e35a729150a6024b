// asks: coverage medication | reads: coverage medication
// PropertyListDecoder reads the names from a plist text
// open: one more is taken for used
import HealthKit
import SwiftUI
struct Manifest: Decodable {
  let records: [String: Bool]
}

let plist = """
  <?xml version="1.0" encoding="UTF-8"?>
  <plist version="1.0"><dict><key>records</key><dict>
    <key>coverage</key><true/>
    <key>medication</key><true/>
  </dict></dict></plist>
  """

@main struct ManifestApp: App {
  let store = HKHealthStore()
  let known: [String: HKClinicalTypeIdentifier] = [
    "allergy": .allergyRecord, "coverage": .coverageRecord, "medication": .medicationRecord,
  ]
  var body: some Scene {
    WindowGroup { Text("Manifest").task { try? await load() } }
  }

  func load() async throws {
    let manifest = try PropertyListDecoder().decode(Manifest.self, from: Data(plist.utf8))
    let types = manifest.records.keys.compactMap { known[$0] }.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
