// asks: allergy immunization | reads: allergy immunization
// key paths joined with appending(path:)
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Prefs()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Choice { let type: HKClinicalType }
struct Options {
  let main = Choice(type: HKClinicalType(.allergyRecord))
  let side = Choice(type: HKClinicalType(.immunizationRecord))
  let spare = Choice(type: HKClinicalType(.coverageRecord))
}

@MainActor final class Prefs {
  let store = HKHealthStore()
  let options = Options()

  func load() async throws {
    let paths: [KeyPath<Options, Choice>] = [\.main, \.side]
    let types = paths.map { options[keyPath: $0.appending(path: \.type)] }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
      ).result(for: store)
      print(records.count)
    }
  }
}
