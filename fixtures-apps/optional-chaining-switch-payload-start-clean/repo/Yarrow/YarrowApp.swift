import SwiftUI

@main
struct YarrowApp: App {
    @State private var stay = StayModel()

    var body: some Scene {
        WindowGroup { StayView(stay: stay) }
    }
}
