import ComposableArchitecture
import FirebaseCore
import SwiftUI

@main
struct TesselApp: App {
    init() { FirebaseApp.configure() }

    var body: some Scene {
        WindowGroup {
            ListView(store: Store(initialState: ListFeature.State(kind: .configured)) { ListFeature() })
        }
    }
}
