import SwiftUI

@main
struct CinderfordApp: App {
    @StateObject private var panels = PanelStore(desk: LabDesk(), desktop: Desktop.shared)

    init() {
        Monitoring.start(desktop: .shared)
    }

    var body: some Scene {
        WindowGroup { PanelsView().environmentObject(panels) }
    }
}
