import ComposableArchitecture
import SwiftUI

@main
struct TesselApp: App {
    static let store = Store(initialState: AppFeature.State()) { AppFeature() }

    var body: some Scene {
        WindowGroup { AppView(store: Self.store) }
    }
}
