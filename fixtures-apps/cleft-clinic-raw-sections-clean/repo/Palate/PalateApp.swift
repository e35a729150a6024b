import SwiftUI

@main
struct PalateApp: App {
    var body: some Scene {
        WindowGroup {
            JointClinicView(model: JointClinicModel(source: HealthRecordSource()))
        }
    }
}
