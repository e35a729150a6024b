// asks: allergy clinicalNote medication | reads: allergy medication
// for case let walks only the active rows
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Board()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

enum Row {
  case active(HKClinicalTypeIdentifier)
  case archived(HKClinicalTypeIdentifier)
}

struct Board {
  let store = HKHealthStore()
  let rows: [Row] = [.active(.allergyRecord), .archived(.clinicalNoteRecord), .active(.medicationRecord)]

  func load() async throws {
    let all = rows.map { row in
      switch row {
      case .active(let id), .archived(let id): HKClinicalType(id)
      }
    }
    try await store.requestAuthorization(toShare: [], read: Set(all))
    for case .active(let id) in rows {
      store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }
}
