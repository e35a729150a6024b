// asks: condition immunization | reads: condition immunization
// a registration made at launch replaces the container's default, in the manner of Factory
// open: one more is taken for used
import HealthKit
import SwiftUI
@MainActor final class Container {
  static let shared = Container()
  var recordTypes: () -> [HKClinicalTypeIdentifier] = { [.labResultRecord] }
  lazy var store = HKHealthStore()
}

@propertyWrapper @MainActor struct Injected<Value> {
  private let keyPath: KeyPath<Container, () -> Value>
  init(_ keyPath: KeyPath<Container, () -> Value>) { self.keyPath = keyPath }
  var wrappedValue: Value { Container.shared[keyPath: keyPath]() }
}

@MainActor final class Home {
  @Injected(\.recordTypes) private var ids

  func open() async throws {
    let store = Container.shared.store
    try await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
    for id in ids {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}

@main struct ContainerApp: App {
  private let home = Home()
  init() {
    Container.shared.recordTypes = { [.immunizationRecord, .conditionRecord] }
  }
  var body: some Scene {
    WindowGroup { Text("Home").task { try? await home.open() } }
  }
}
