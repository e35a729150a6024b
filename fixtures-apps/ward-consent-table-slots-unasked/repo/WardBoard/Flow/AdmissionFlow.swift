import HealthKit
import UIKit

@MainActor
final class AdmissionFlow {
    private let navigation: UINavigationController
    private let store = HKHealthStore()

    init(navigation: UINavigationController) {
        self.navigation = navigation
    }

    func start() {
        let controller = SummaryViewController(gate: ConsentGate(store: store), loader: ChartLoader(store: store))
        controller.onPrivacy = { UIApplication.shared.open(Links.privacyPolicy) }
        navigation.setViewControllers([controller], animated: false)
    }
}
