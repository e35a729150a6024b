import SwiftUI

@main
struct AlmanacApp: App {
    @State private var press = Press(archive: Archive())

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                YearView(press: press)
            }
        }
    }
}
