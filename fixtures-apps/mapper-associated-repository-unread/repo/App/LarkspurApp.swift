import SwiftUI

@main
struct LarkspurApp: App {
    private let vault = HealthVault()

    var body: some Scene {
        WindowGroup {
            CarePlanView(model: CarePlanModel(vault: vault))
        }
    }
}
