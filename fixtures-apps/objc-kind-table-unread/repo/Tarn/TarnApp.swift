import SwiftUI

@main
struct TarnApp: App {
    @StateObject private var model = RecordsModel()

    var body: some Scene {
        WindowGroup {
            RecordsView(model: model)
                .onAppear { model.start() }
        }
    }
}
