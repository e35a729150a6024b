// asks: allergy condition immunization | reads: allergy condition immunization
// indirect enum tree flattened by a recursive property
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Outline()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

indirect enum Node {
  case leaf(HKClinicalTypeIdentifier)
  case group(String, Node, Node)

  var types: [HKClinicalType] {
    switch self {
    case .leaf(let id): [HKClinicalType(id)]
    case .group(_, let left, let right): left.types + right.types
    }
  }
}

struct Outline {
  let store = HKHealthStore()
  let root = Node.group("All", .leaf(.allergyRecord), .group("Care", .leaf(.conditionRecord), .leaf(.immunizationRecord)))

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(root.types))
    for type in root.types {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
