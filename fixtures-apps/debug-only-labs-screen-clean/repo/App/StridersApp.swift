import SwiftUI

@main
struct StridersApp: App {
    var body: some Scene {
        WindowGroup { HomeView() }
    }
}
