import HealthKit
import UIKit

final class TreatmentStepCoordinator: OnboardingStepCoordinator {
    var onNext: (() -> Void)?

    private let navigation: UINavigationController
    private let permissions: HealthPermissionService
    private let types: Set<HKObjectType> = [
        HKClinicalType(.medicationRecord),
        HKClinicalType(.allergyRecord),
    ]

    init(navigation: UINavigationController, permissions: HealthPermissionService) {
        self.navigation = navigation
        self.permissions = permissions
    }

    func start() {
        let page = PermissionViewController(
            heading: "Your treatment",
            text: "Medications and allergies go onto the sheet that the nurse reads before you come in."
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
