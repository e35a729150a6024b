import SwiftUI

@main
struct DunmoreApp: App {
    private let services = Services()

    var body: some Scene {
        WindowGroup {
            RecoveryView(model: RecoveryModel(services: services))
        }
    }
}
