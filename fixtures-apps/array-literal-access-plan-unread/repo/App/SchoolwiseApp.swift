import SwiftUI

@main
struct SchoolwiseApp: App {
    var body: some Scene {
        WindowGroup {
            FormView(model: FormModel(service: HealthRecordService()))
        }
    }
}
