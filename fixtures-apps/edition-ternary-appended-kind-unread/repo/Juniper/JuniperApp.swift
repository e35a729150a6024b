import SwiftUI

@main
struct JuniperApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { CheckupsView() } }
    }
}
