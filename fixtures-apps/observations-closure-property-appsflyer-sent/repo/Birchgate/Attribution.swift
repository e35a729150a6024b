import AppsFlyerLib
import Observation

/// Which part of the app a campaign brings people to.
@MainActor
struct Attribution {
    func follow(_ chart: ChartModel) async {
        for await name in Observations({ chart.newest }) {
            AppsFlyerLib.shared().logEvent("part_seen", withValues: ["name": name])
        }
    }
}
