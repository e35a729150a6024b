import SwiftUI

@main
struct PinewoodApp: App {
    @State private var desk = RecordDesk()

    var body: some Scene {
        WindowGroup {
            DeskView()
                .environment(desk)
        }
        .commands {
            HelpCommands()
        }
    }
}
