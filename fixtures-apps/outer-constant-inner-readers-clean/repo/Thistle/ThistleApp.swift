import SwiftUI

@main
struct ThistleApp: App {
    var body: some Scene {
        WindowGroup { IntakeView() }
    }
}
