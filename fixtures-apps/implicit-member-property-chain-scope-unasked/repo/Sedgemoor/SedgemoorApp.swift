import SwiftUI

@main
struct SedgemoorApp: App {
    @State private var model = TreatmentModel()

    var body: some Scene {
        WindowGroup {
            NavigationStack { TreatmentScreen(model: model) }
        }
    }
}
