import SwiftUI

@main
struct CatkinApp: App {
    @State private var checklist = Checklist()

    var body: some Scene {
        WindowGroup { ChecklistView(checklist: checklist) }
    }
}
