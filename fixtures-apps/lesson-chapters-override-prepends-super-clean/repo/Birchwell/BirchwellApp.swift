import SwiftUI

@main
struct BirchwellApp: App {
    @State private var desk = TripDesk(dossier: TropicalDossier(shelf: ClinicShelf()))

    var body: some Scene {
        WindowGroup {
            NavigationStack { TripScreen(desk: desk) }
        }
    }
}
