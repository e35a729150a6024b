import SwiftUI

@main
struct OrchidApp: App {
    @AppStorage("onboarded") private var isDone = false

    var body: some Scene {
        WindowGroup {
            if isDone { CardView() } else { Onboarding(isDone: $isDone) }
        }
    }
}
