import SwiftUI

@main
struct BeaconwellApp: App {
    @StateObject private var library = Library(reader: LibraryReader())

    var body: some Scene {
        WindowGroup {
            HomeView().environmentObject(library)
        }
    }
}
