import SwiftUI

@main
struct DuskfieldApp: App {
    @State private var visit: VisitFlow = {
        let chart = ChartStore()
        return VisitFlow(chart: chart, steps: [DentalStep(chart: chart), ShotStep(chart: chart)])
    }()

    var body: some Scene {
        WindowGroup {
            NavigationStack { VisitScreen(flow: visit) }
        }
    }
}
