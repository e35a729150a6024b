import HealthKit
import UIKit

@MainActor
protocol Coordinator: AnyObject {
    func start()
}

@MainActor
final class AppCoordinator: Coordinator {
    private let navigation: UINavigationController
    private let healthStore = HKHealthStore()
    private var children: [Coordinator] = []

    init(navigation: UINavigationController) {
        self.navigation = navigation
    }

    func start() {
        let permissions = HealthPermissionService(store: healthStore)
        let onboarding = OnboardingCoordinator(navigation: navigation, permissions: permissions)
        onboarding.onFinish = { [weak self] in self?.showIntake() }
        children.append(onboarding)
        onboarding.start()
    }

    private func showIntake() {
        children.removeAll()
        let repository = HealthKitRecordsRepository(store: healthStore)
        let history = IntakeListViewController(title: "History", model: HistoryViewModel(repository: repository))
        let treatment = IntakeListViewController(title: "Treatment", model: TreatmentViewModel(repository: repository))
        let tabs = UITabBarController()
        tabs.viewControllers = [history, treatment].map(UINavigationController.init(rootViewController:))
        navigation.setViewControllers([tabs], animated: true)
    }
}
