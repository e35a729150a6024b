// asks: labResult procedure | reads: labResult procedure
// services registered by type and name and resolved later, in the manner of Swinject
// open: one more is taken for used
import HealthKit
import SwiftUI
@MainActor final class Resolver {
  private var makers: [String: (Resolver) -> Any] = [:]
  func register<S>(_ service: S.Type, name: String = "", _ make: @escaping (Resolver) -> S) {
    makers["\(service)/\(name)"] = make
  }
  func resolve<S>(_ service: S.Type, name: String = "") -> S? {
    makers["\(service)/\(name)"]?(self) as? S
  }
}

struct Reader {
  let type: HKClinicalType
  let store: HKHealthStore
  func read() async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}

@main struct ResolverApp: App {
  private let resolver = Resolver()
  init() {
    resolver.register(HKHealthStore.self) { _ in HKHealthStore() }
    for (name, id) in ["labs": HKClinicalTypeIdentifier.labResultRecord, "ops": .procedureRecord, "notes": .clinicalNoteRecord] {
      resolver.register(Reader.self, name: name) { r in
        Reader(type: HKClinicalType(id), store: r.resolve(HKHealthStore.self)!)
      }
    }
  }
  var body: some Scene {
    WindowGroup {
      Button("Labs") { Task { try await resolver.resolve(Reader.self, name: "labs")?.read() } }
      Button("Operations") { Task { try await resolver.resolve(Reader.self, name: "ops")?.read() } }
    }
  }
}
