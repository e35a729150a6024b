// Dictionary(grouping:), mapValues, Set, sorted and zip
import SwiftUI
import HealthKit
import AmplitudeSwift

@main
struct GroupingApp: App {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "90ff"))
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Years").task { try? await load() } }
    }

    private func load() async throws {
        let shots = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: []
        ).result(for: store)
        let calendar = Calendar.current
        let byYear = Dictionary(grouping: shots) { calendar.component(.year, from: $0.startDate) }
            .mapValues { Set($0.compactMap(\.displayName)).sorted() }
        let tabs = ["list", "chart", "share"]
        for (number, tab) in zip(1..., tabs) {
            amplitude.track(eventType: "tab", eventProperties: ["\(number)": tab])
        }
        for (year, names) in byYear.sorted(by: { $0.key < $1.key }) {
            amplitude.track(eventType: "year", eventProperties: ["\(year)": names.joined(separator: ", ")]) // leak: clinical-data-to-third-party
        }
    }
}
