// asks: immunization medication | reads: immunization medication
// for await over NotificationCenter.notifications(named:)
import HealthKit
import SwiftUI
extension Notification.Name {
  static let refreshRecords = Notification.Name("refreshRecords")
}

@main struct RefreshApp: App {
  let store = HKHealthStore()

  var body: some Scene {
    WindowGroup {
      HStack {
        RefreshButton(title: "Shots", id: .immunizationRecord)
        RefreshButton(title: "Pills", id: .medicationRecord)
      }
      .task {
        let raws = NotificationCenter.default.notifications(named: .refreshRecords)
          .compactMap { $0.object as? String }
        for await raw in raws { try? await read(HKClinicalTypeIdentifier(rawValue: raw)) }
      }
    }
  }

  func read(_ id: HKClinicalTypeIdentifier) async throws {
    let type = HKClinicalType(id)
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}

struct RefreshButton: View {
  let title: String
  let id: HKClinicalTypeIdentifier
  var body: some View {
    Button(title) { NotificationCenter.default.post(name: .refreshRecords, object: id.rawValue) }
  }
}
