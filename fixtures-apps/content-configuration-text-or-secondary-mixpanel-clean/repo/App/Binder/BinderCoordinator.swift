import UIKit

@MainActor
final class BinderCoordinator {
    private let navigation: UINavigationController
    private let reader: BinderReader

    init(navigation: UINavigationController, reader: BinderReader) {
        self.navigation = navigation
        self.reader = reader
    }

    func start() {
        let list = BinderViewController(reader: reader, taps: TapLog())
        list.onOpen = { [weak self] row in self?.open(row) }
        navigation.setViewControllers([list], animated: false)
    }

    private func open(_ row: BinderRow) {
        navigation.pushViewController(BinderPageViewController(row: row), animated: true)
    }
}
