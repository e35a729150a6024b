import SwiftUI

@main
struct TundraApp: App {
    var body: some Scene {
        WindowGroup { ProcedureScreen() }
    }
}
