// an app group's shared defaults, read by a WidgetKit timeline
import SwiftUI
import WidgetKit
import HealthKit

let groupName = "group.com.example.care"

struct CardEntry: TimelineEntry {
    let date: Date
    let title: String
    let tint: String
}

struct CardProvider: TimelineProvider {
    func placeholder(in context: Context) -> CardEntry { CardEntry(date: .now, title: "-", tint: "blue") }
    func getSnapshot(in context: Context, completion: @escaping (CardEntry) -> Void) {
        completion(placeholder(in: context))
    }
    func getTimeline(in context: Context, completion: @escaping (Timeline<CardEntry>) -> Void) {
        let shared = UserDefaults(suiteName: groupName)
        let title = shared?.string(forKey: "title") ?? "-"
        let tint = shared?.string(forKey: "tint") ?? "blue"
        print("widget tint \(tint)")
        print("widget title \(title)") // leak: clinical-data-logged
        completion(Timeline(entries: [CardEntry(date: .now, title: title, tint: tint)], policy: .never))
    }
}

@main
struct CardApp: App {
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Card").task { try? await share() } }
    }

    private func share() async throws {
        let medications = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: store)
        let shared = UserDefaults(suiteName: groupName)
        shared?.set("green", forKey: "tint")
        shared?.set(medications.first?.displayName ?? "-", forKey: "title") // leak: clinical-data-logged
        WidgetCenter.shared.reloadAllTimelines()
    }
}
