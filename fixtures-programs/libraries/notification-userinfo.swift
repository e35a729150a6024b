// asks: allergy condition | reads: allergy condition
// NotificationCenter with a selector; the identifiers are in userInfo
import HealthKit
import SwiftUI
let importNotification = Notification.Name("importRecords")

@main struct ImportApp: App {
  let importer = Importer()
  var body: some Scene {
    WindowGroup {
      Button("Import") {
        let wanted: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]
        NotificationCenter.default.post(
          name: importNotification, object: nil,
          userInfo: ["wanted": wanted, "hidden": [HKClinicalTypeIdentifier.clinicalNoteRecord]])
      }
    }
  }
}

@MainActor final class Importer: NSObject {
  private let store = HKHealthStore()

  override init() {
    super.init()
    NotificationCenter.default.addObserver(
      self, selector: #selector(importRecords(_:)), name: importNotification, object: nil)
  }

  @objc private func importRecords(_ note: Notification) {
    guard let ids = note.userInfo?["wanted"] as? [HKClinicalTypeIdentifier] else { return }
    Task {
      try await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
      for id in ids {
        let query = HKSampleQueryDescriptor(
          predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
        print(try await query.result(for: store).count)
      }
    }
  }
}
