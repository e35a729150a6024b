import BackgroundTasks
import SwiftUI

@main
struct BeaconApp: App {
    @Environment(\.scenePhase) private var phase
    private let trackers = TrackerRegistry.standard

    var body: some Scene {
        WindowGroup {
            NewsView(trackers: trackers)
        }
        .onChange(of: phase) {
            if phase == .background { schedule() }
        }
        .backgroundTask(.appRefresh("health.beacon.refresh")) {
            await trackers.refreshAll()
        }
    }

    private func schedule() {
        let request = BGAppRefreshTaskRequest(identifier: "health.beacon.refresh")
        request.earliestBeginDate = .now.addingTimeInterval(4 * 3600)
        try? BGTaskScheduler.shared.submit(request)
    }
}
