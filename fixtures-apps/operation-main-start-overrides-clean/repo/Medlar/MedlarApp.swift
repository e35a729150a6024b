import SwiftUI

@main
struct MedlarApp: App {
    private let desk = PlanDesk()

    var body: some Scene {
        WindowGroup { Text("Care plan").task { await desk.begin() } }
    }
}
