import SwiftUI

@main
struct JuniperfoldApp: App {
    @State private var model = Composition.visitModel()

    var body: some Scene {
        WindowGroup {
            NavigationStack { VisitScreen(model: model) }
        }
    }
}
