import SwiftUI

@main
struct CinderApp: App {
    @State private var model = AllergyModel(reader: .live(), marketing: .live)

    var body: some Scene {
        WindowGroup {
            AllergyScreen(model: model)
                .onAppear { Marketing.live.opened() }
        }
    }
}
