// asks: allergy medication | reads: allergy medication
// query items of the app's own deep links, by URLComponents
// open: it cannot be told
import HealthKit
import SwiftUI
enum Link: String {
  case allergy, medication, coverage
  var identifier: HKClinicalTypeIdentifier {
    switch self {
    case .allergy: .allergyRecord
    case .medication: .medicationRecord
    case .coverage: .coverageRecord
    }
  }
  init?(url: String) {
    let items = URLComponents(string: url)?.queryItems
    guard let value = items?.first(where: { $0.name == "kind" })?.value else { return nil }
    self.init(rawValue: value)
  }
}

@main struct LinkApp: App {
  let store = HKHealthStore()
  let shortcuts = ["care://records?kind=allergy", "care://records?page=2&kind=medication", "care://help"]

  var body: some Scene {
    WindowGroup {
      List(shortcuts, id: \.self) { url in Button(url) { Task { try await open(url) } } }
    }
  }

  func open(_ url: String) async throws {
    guard let link = Link(url: url) else { return }
    let type = HKClinicalType(link.identifier)
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
