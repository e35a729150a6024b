import SwiftUI

@main
struct HearthcareApp: App {
    var body: some Scene {
        WindowGroup {
            OverviewView()
                .environment(\.healthClient, .live)
        }
    }
}
