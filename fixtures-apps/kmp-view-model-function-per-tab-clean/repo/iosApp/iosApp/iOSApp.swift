import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = KidneyViewModel()

    var body: some Scene {
        WindowGroup { StartView(model: model) }
    }
}
