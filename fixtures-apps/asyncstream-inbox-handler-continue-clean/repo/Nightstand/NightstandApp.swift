import SwiftUI

@main
struct NightstandApp: App {
    @State private var model = EveningModel()

    var body: some Scene {
        WindowGroup {
            EveningScreen(model: model)
                .task { await model.listen() }
        }
    }
}
