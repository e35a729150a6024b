import SwiftUI

@main
struct TollgateApp: App {
    @State private var model = PlanModel()

    var body: some Scene {
        WindowGroup { PlanView(model: model) }
    }
}
