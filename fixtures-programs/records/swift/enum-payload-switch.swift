// enum with labelled payloads, taken apart in a switch
import SwiftUI
import HealthKit
import FirebaseAnalytics

enum AppEvent {
    case opened(screen: String)
    case viewed(record: String, position: Int)
    case searched(text: String)
}

@MainActor
struct Tracker {
    func send(_ event: AppEvent) {
        switch event {
        case .opened(let screen):
            Analytics.logEvent("opened", parameters: ["screen": screen])
        case .viewed(record: let name, position: _):
            Analytics.logEvent("viewed", parameters: ["name": name]) // leak: clinical-data-to-third-party
        case .searched(let text):
            Analytics.logEvent("searched", parameters: ["text": text])
        }
    }
}

@main
struct EventsApp: App {
    @State private var search = ""
    private let tracker = Tracker()
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            TextField("Search", text: $search)
                .onSubmit { tracker.send(.searched(text: search)) }
                .task {
                    tracker.send(.opened(screen: "allergies"))
                    let query = HKSampleQueryDescriptor(
                        predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: [])
                    guard let found = try? await query.result(for: store) else { return }
                    for (index, record) in found.enumerated() {
                        tracker.send(.viewed(record: record.displayName, position: index))
                    }
                }
        }
    }
}
