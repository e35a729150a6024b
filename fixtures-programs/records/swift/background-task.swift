// BackgroundTasks: a refresh that runs the query while the app is away
import SwiftUI
import BackgroundTasks
import HealthKit
import AmplitudeSwift

let refreshID = "com.example.care.refresh"

@main
struct RefreshApp: App {
    @Environment(\.scenePhase) private var phase
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "f6b0"))

    var body: some Scene {
        WindowGroup { Text("Care") }
            .onChange(of: phase) {
                guard phase == .background else { return }
                let request = BGAppRefreshTaskRequest(identifier: refreshID)
                request.earliestBeginDate = .now.addingTimeInterval(6 * 3600)
                try? BGTaskScheduler.shared.submit(request)
                amplitude.track(eventType: "scheduled", eventProperties: ["task": refreshID])
            }
            .backgroundTask(.appRefresh(refreshID)) {
                await refresh()
            }
    }

    private func refresh() async {
        amplitude.track(eventType: "refresh", eventProperties: ["task": refreshID])
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 1)
        guard let lab = try? await query.result(for: HKHealthStore()).first else { return }
        amplitude.track(eventType: "new lab", eventProperties: ["name": lab.displayName]) // leak: clinical-data-to-third-party
    }
}
