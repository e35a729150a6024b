import UIKit

@MainActor
final class SheetCoordinator {
    private let navigation: UINavigationController
    private let source: ConditionSource
    private let desk: PrintDesk

    init(navigation: UINavigationController, source: ConditionSource, desk: PrintDesk) {
        self.navigation = navigation
        self.source = source
        self.desk = desk
    }

    func start() {
        let list = SheetViewController(source: source)
        list.onPrint = { [desk] sheet in desk.present(sheet) }
        list.onPolicy = { UIApplication.shared.open(Links.privacyPolicy) }
        navigation.setViewControllers([list], animated: false)
    }
}
