// asks: allergy procedure | reads: allergy procedure
// own string interpolation collects the types named in a text
// open: it cannot be told
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Letter()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct TaggedText: ExpressibleByStringInterpolation {
  var types: [HKClinicalType] = []

  struct StringInterpolation: StringInterpolationProtocol {
    var types: [HKClinicalType] = []
    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) {}
    mutating func appendInterpolation(_ id: HKClinicalTypeIdentifier) { types.append(HKClinicalType(id)) }
    mutating func appendInterpolation(name: String) { print(name) }
  }

  init(stringLiteral value: String) {}
  init(stringInterpolation: StringInterpolation) { types = stringInterpolation.types }
}

struct Letter {
  let store = HKHealthStore()
  let text: TaggedText = "Dear \(name: "Ann"), we look at \(.allergyRecord) and \(.procedureRecord)."

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(text.types))
    for type in text.types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
