import SwiftUI

@main
struct EbbwellApp: App {
    @Environment(\.scenePhase) private var phase
    @State private var timeline = TimelineStore()
    private let service = SyncService()

    var body: some Scene {
        WindowGroup {
            EventsView(timeline: timeline)
                .task {
                    try? await service.authorize()
                    timeline.merge((try? await service.sync(.quick)) ?? [])
                }
        }
        .onChange(of: phase) { _, new in
            if new == .background { RefreshSchedule.submit() }
        }
        .backgroundTask(.appRefresh(RefreshSchedule.identifier)) {
            guard let events = try? await service.sync(.quick) else { return }
            await timeline.merge(events)
        }
    }
}
