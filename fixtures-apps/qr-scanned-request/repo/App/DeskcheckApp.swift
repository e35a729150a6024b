import SwiftUI

@main
struct DeskcheckApp: App {
    @State private var visit = VisitModel(broker: RecordBroker())

    var body: some Scene {
        WindowGroup {
            VisitView(visit: visit)
        }
    }
}
