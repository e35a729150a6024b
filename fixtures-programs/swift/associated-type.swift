// asks: condition immunization | reads: condition immunization
// associated type with a default and a constraint decides whose static is used
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Sources()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

protocol Kind { static var type: HKClinicalType { get } }
enum Problems: Kind { static let type = HKClinicalType(.conditionRecord) }
enum Shots: Kind { static let type = HKClinicalType(.immunizationRecord) }

protocol Source {
  associatedtype Content: Kind = Problems
  var store: HKHealthStore { get }
}

extension Source {
  func read() async throws {
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: Content.type)], sortDescriptors: [], limit: 100).result(for: store)
  }
}

struct MainSource: Source { let store: HKHealthStore }
struct ChildSource: Source {
  typealias Content = Shots
  let store: HKHealthStore
}

struct Sources {
  let store = HKHealthStore()
  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [MainSource.Content.type, ChildSource.Content.type])
    try await MainSource(store: store).read()
    try await ChildSource(store: store).read()
  }
}
