import SwiftUI

@main
struct WrenhurstApp: App {
    @State private var desk = HandoverDesk(ward: WardRecords())

    var body: some Scene {
        WindowGroup {
            NavigationStack { HandoverScreen(desk: desk) }
        }
    }
}
