// asks: immunization vitalSign | reads: immunization vitalSign
// AsyncThrowingStream whose continuation yields types and finishes
import HealthKit
import SwiftUI
enum Agenda {
  static func stream() -> AsyncThrowingStream<HKClinicalTypeIdentifier, any Error> {
    AsyncThrowingStream { continuation in
      continuation.yield(.vitalSignRecord)
      continuation.yield(.immunizationRecord)
      continuation.finish()
    }
  }
}

@main struct AgendaApp: App {
  private let store = HKHealthStore()
  @State private var done: [String] = []

  var body: some Scene {
    WindowGroup {
      List(done, id: \.self) { Text($0) }.task {
        do {
          for try await id in Agenda.stream() { try await read(id) }
        } catch { done.append("failed") }
      }
    }
  }

  private func read(_ id: HKClinicalTypeIdentifier) async throws {
    let type = HKClinicalType(id)
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    done.append("\(id.rawValue): \(try await query.result(for: store).count)")
  }
}
