import Shared
import SwiftUI

@main
struct iOSApp: App {
    var body: some Scene {
        WindowGroup { PlanView(check: AlderModule.shared.checkPlan()) }
    }
}
