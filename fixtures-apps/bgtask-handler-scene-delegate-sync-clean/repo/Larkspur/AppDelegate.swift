import BackgroundTasks
import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let labs = LabBinder()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        BGTaskScheduler.shared.register(forTaskWithIdentifier: "health.larkspur.labs", using: .main) { [labs] task in
            labs.sync { task.setTaskCompleted(success: true) }
        }
        let request = BGAppRefreshTaskRequest(identifier: "health.larkspur.labs")
        request.earliestBeginDate = Date(timeIntervalSinceNow: 3600)
        try? BGTaskScheduler.shared.submit(request)
        return true
    }
}
