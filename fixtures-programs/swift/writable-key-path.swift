// asks: clinicalNote condition | reads: clinicalNote condition
// a writable key path parameter sets the property that is read later
// open: one more is taken for used
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Editor()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Layout {
  var top = HKClinicalType(.coverageRecord)
  var bottom = HKClinicalType(.coverageRecord)

  mutating func set(_ path: WritableKeyPath<Layout, HKClinicalType>, to id: HKClinicalTypeIdentifier) {
    self[keyPath: path] = HKClinicalType(id)
  }
}

struct Editor {
  let store = HKHealthStore()

  func load() async throws {
    var layout = Layout()
    layout.set(\.top, to: .clinicalNoteRecord)
    layout.set(\.bottom, to: .conditionRecord)
    try await store.requestAuthorization(toShare: [], read: [layout.top, layout.bottom])
    for type in [layout.top, layout.bottom] {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
