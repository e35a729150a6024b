import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = CardViewModel(store: ClinicalStore())

    var body: some Scene {
        WindowGroup { NavigationStack { ContentView(model: model) } }
    }
}
