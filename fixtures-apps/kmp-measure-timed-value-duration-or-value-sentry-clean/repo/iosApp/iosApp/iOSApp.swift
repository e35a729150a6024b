import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let sheet = MakeCampSheet(source: HealthKitCampSource())

    init() {
        ReportingKt.startReporting()
    }

    var body: some Scene {
        WindowGroup { SheetView(makeSheet: sheet) }
    }
}
