import SwiftUI

@main
struct IsthmusApp: App {
    var body: some Scene {
        WindowGroup { InvitationScreen() }
    }
}
