import UIKit

@MainActor
protocol OnboardingStepCoordinator: Coordinator {
    var onNext: (() -> Void)? { get set }
}

@MainActor
final class OnboardingCoordinator: Coordinator {
    var onFinish: (() -> Void)?

    private let navigation: UINavigationController
    private var steps: [OnboardingStepCoordinator]

    init(navigation: UINavigationController, permissions: HealthPermissionService) {
        self.navigation = navigation
        self.steps = [
            HistoryStepCoordinator(navigation: navigation, permissions: permissions),
            TreatmentStepCoordinator(navigation: navigation, permissions: permissions),
        ]
    }

    func start() {
        advance()
    }

    private func advance() {
        guard let step = steps.first else {
            onFinish?()
            return
        }
        step.onNext = { [weak self] in
            self?.steps.removeFirst()
            self?.advance()
        }
        step.start()
    }
}
