import HealthKit
import SwiftUI
import UIKit

@MainActor
final class HistoryCoordinator {
    private let navigation: UINavigationController
    private let reader = HistoryReader()

    init(navigation: UINavigationController) {
        self.navigation = navigation
    }

    func start() {
        let menu = MenuViewController()
        menu.onSelect = { [weak self] destination in self?.open(destination) }
        navigation.setViewControllers([menu], animated: false)
        Task { try? await reader.connect() }
    }

    private func open(_ destination: Destination) {
        guard case let .history(months, kind) = destination else {
            navigation.pushViewController(UIHostingController(rootView: AboutView()), animated: true)
            return
        }
        Task {
            let lines = try await reader.lines(of: kind, months: months)
            navigation.pushViewController(LinesViewController(lines: lines), animated: true)
        }
    }
}
