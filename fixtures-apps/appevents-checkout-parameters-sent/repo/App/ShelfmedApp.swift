import FacebookCore
import SwiftUI

@main
struct ShelfmedApp: App {
    @UIApplicationDelegateAdaptor private var delegate: ShelfmedDelegate
    @State private var basket = Basket()

    var body: some Scene {
        WindowGroup {
            ReorderScreen().environment(basket)
        }
    }
}

final class ShelfmedDelegate: NSObject, UIApplicationDelegate {
    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        ApplicationDelegate.shared.application(application, didFinishLaunchingWithOptions: launchOptions)
    }
}
