import FirebaseCore
import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = ShelfViewModel(shelf: HealthKitProcedureShelf(), notes: CrashNotes())

    init() {
        FirebaseApp.configure()
        model.start()
    }

    var body: some Scene {
        WindowGroup { ShelfScreen(model: model) }
    }
}
