// asks: labResult procedure | reads: labResult procedure
// a WidgetKit TimelineProvider, whose entry the app shows as a preview
import HealthKit
import SwiftUI
import WidgetKit

struct CountEntry: TimelineEntry {
  let date: Date
  var count = 0
}

struct CountProvider: TimelineProvider {
  let types: [HKClinicalType]
  let store = HKHealthStore()

  func placeholder(in context: Context) -> CountEntry { CountEntry(date: .now) }
  func getSnapshot(in context: Context, completion: @escaping (CountEntry) -> Void) {
    completion(placeholder(in: context))
  }
  func getTimeline(in context: Context, completion: @escaping (Timeline<CountEntry>) -> Void) {
    Task { completion(Timeline(entries: [await entry()], policy: .atEnd)) }
  }
  func entry() async -> CountEntry {
    var entry = CountEntry(date: .now)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      entry.count += (try? await query.result(for: store).count) ?? 0
    }
    return entry
  }
}

@main struct WidgetPreviewApp: App {
  private let provider = CountProvider(types: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)])
  @State private var count = 0
  var body: some Scene {
    WindowGroup {
      Text("\(count)").task {
        try? await provider.store.requestAuthorization(toShare: [], read: Set(provider.types))
        count = await provider.entry().count
      }
    }
  }
}
