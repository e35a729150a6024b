import FirebaseCore
import Shared
import SwiftUI

@main
struct iOSApp: App {
    init() {
        FirebaseApp.configure()
    }

    var body: some Scene {
        WindowGroup { AllergiesView(session: Session(source: AllergySource())) }
    }
}
