import FirebaseCore
import SwiftUI

@main
struct AlderApp: App {
    @State private var model = VaccinesModel()

    init() { FirebaseApp.configure() }

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(model.rows) { Text($0.title) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { await model.refresh() }
        }
    }
}
