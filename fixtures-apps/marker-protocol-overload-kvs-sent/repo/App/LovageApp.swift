import SwiftUI

@main
struct LovageApp: App {
    private let shelf = Shelf()

    var body: some Scene {
        WindowGroup {
            TabView {
                PackingScreen(model: PackingModel(shelf: shelf))
                    .tabItem { Label("Bag", systemImage: "bag") }
                FollowUpScreen(model: FollowUpModel(shelf: shelf, reader: ProcedureReader()))
                    .tabItem { Label("Follow-ups", systemImage: "checklist") }
            }
        }
    }
}
