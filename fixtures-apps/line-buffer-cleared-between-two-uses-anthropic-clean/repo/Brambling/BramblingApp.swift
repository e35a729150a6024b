import SwiftUI

@main
struct BramblingApp: App {
    @State private var desk = VisitDesk(labs: LabShelf(), assistant: WordingAssistant())

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                VisitView(desk: desk)
            }
        }
    }
}
