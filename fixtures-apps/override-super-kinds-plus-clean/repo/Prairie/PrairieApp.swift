import SwiftUI

@main
struct PrairieApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { VisitsView(model: VisitsModel(permission: ClinicPermission())) } }
    }
}
