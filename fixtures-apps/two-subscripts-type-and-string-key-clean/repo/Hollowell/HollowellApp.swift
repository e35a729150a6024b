import SwiftUI

@main
struct HollowellApp: App {
    @State private var model = ConsultModel(cabinet: Cabinet(notebook: Notebook()))

    var body: some Scene {
        WindowGroup { NavigationStack { ConsultScreen(model: model) } }
    }
}
