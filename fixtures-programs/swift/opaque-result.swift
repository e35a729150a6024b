// asks: clinicalNote vitalSign | reads: clinicalNote vitalSign
// functions with opaque result types hide who names the type
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Opaque()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

protocol Topic { var type: HKClinicalType { get } }

private struct Letters: Topic { let type = HKClinicalType(.clinicalNoteRecord) }
private struct Vitals: Topic { let type = HKClinicalType(.vitalSignRecord) }

func makeLetters() -> some Topic { Letters() }
func makeVitals() -> some Topic { Vitals() }

struct Opaque {
  let store = HKHealthStore()

  func load() async throws {
    let letters = makeLetters()
    let vitals = makeVitals()
    try await store.requestAuthorization(toShare: [], read: [letters.type, vitals.type])
    try await read(letters)
    try await read(vitals)
  }

  func read(_ topic: some Topic) async throws {
    let records = try await HKSampleQueryDescriptor(
      predicates: [.clinicalRecord(type: topic.type)],
      sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
    ).result(for: store)
    print(records.count)
  }
}
