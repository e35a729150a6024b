// asks: labResult procedure | reads: labResult procedure
// NotificationCenter: the type is the notification's object
import HealthKit
import SwiftUI
extension Notification.Name {
  static let showRecords = Notification.Name("showRecords")
}

@main struct PostApp: App {
  let listener = Listener()
  var body: some Scene {
    WindowGroup {
      VStack {
        Button("Labs") { post(.labResultRecord) }
        Button("Surgeries") { post(.procedureRecord) }
      }
      .onAppear { listener.listen() }
    }
  }

  func post(_ id: HKClinicalTypeIdentifier) {
    NotificationCenter.default.post(name: .showRecords, object: HKClinicalType(id))
  }
}

final class Listener: Sendable {
  private let store = HKHealthStore()

  func listen() {
    NotificationCenter.default.addObserver(forName: .showRecords, object: nil, queue: .main) { note in
      guard let type = note.object as? HKClinicalType else { return }
      Task { try await self.load(type) }
    }
  }

  private func load(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
