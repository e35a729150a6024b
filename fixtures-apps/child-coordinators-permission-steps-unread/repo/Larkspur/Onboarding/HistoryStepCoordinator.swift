import HealthKit
import UIKit

final class HistoryStepCoordinator: OnboardingStepCoordinator {
    var onNext: (() -> Void)?

    private let navigation: UINavigationController
    private let permissions: HealthPermissionService
    private let types: Set<HKObjectType> = [
        HKClinicalType(.conditionRecord),
        HKClinicalType(.procedureRecord),
    ]

    init(navigation: UINavigationController, permissions: HealthPermissionService) {
        self.navigation = navigation
        self.permissions = permissions
    }

    func start() {
        let page = PermissionViewController(
            heading: "Your history",
            text: "We fill in your diagnoses and operations so that you do not have to remember them."
        )
        page.onContinue = { [weak self] in
            guard let self else { return }
            Task {
                try? await self.permissions.request(self.types)
                self.onNext?()
            }
        }
        navigation.pushViewController(page, animated: true)
    }
}
