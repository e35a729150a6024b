import SwiftUI

@main
struct PennycrossApp: App {
    @State private var shots = ShotBoard(nurse: NurseDesk(), shelf: FormShelf())
    @State private var allergies = AllergyBoard(nurse: NurseDesk())

    var body: some Scene {
        WindowGroup {
            TabView {
                NavigationStack { ShotScreen(board: shots) }
                    .tabItem { Label("Shots", systemImage: "syringe") }
                NavigationStack { AllergyScreen(board: allergies) }
                    .tabItem { Label("Allergies", systemImage: "leaf") }
            }
        }
    }
}
