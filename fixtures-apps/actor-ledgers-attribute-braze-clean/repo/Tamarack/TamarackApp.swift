import SwiftUI

@main
struct TamarackApp: App {
    private let services = Services()

    var body: some Scene {
        WindowGroup { TripView(services: services) }
    }
}
