import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let presenter = OverviewPresenter(gateway: AppleSectionGateway())

    var body: some Scene {
        WindowGroup { OverviewView(presenter: presenter) }
    }
}
