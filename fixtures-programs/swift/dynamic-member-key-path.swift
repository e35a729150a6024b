// asks: coverage procedure | reads: coverage procedure
// @dynamicMemberLookup forwards key paths to the wrapped value
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Wrapped()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct Config {
  var first = HKClinicalType(.coverageRecord)
  var second = HKClinicalType(.procedureRecord)
}

@dynamicMemberLookup @MainActor final class Box<Value> {
  private var value: Value
  init(_ value: Value) { self.value = value }

  subscript<Member>(dynamicMember path: WritableKeyPath<Value, Member>) -> Member {
    get { value[keyPath: path] }
    set { value[keyPath: path] = newValue }
  }
}

@MainActor final class Wrapped {
  let store = HKHealthStore()
  let box = Box(Config())

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: [box.first, box.second])
    for type in [box.first, box.second] {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
