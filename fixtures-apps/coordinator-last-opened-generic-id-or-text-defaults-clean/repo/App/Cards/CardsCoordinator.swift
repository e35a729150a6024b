import UIKit

@MainActor
final class CardsCoordinator {
    private let navigation: UINavigationController
    private let service: AllergyService
    private let lastOpened: LastOpened

    init(navigation: UINavigationController, service: AllergyService, lastOpened: LastOpened) {
        self.navigation = navigation
        self.service = service
        self.lastOpened = lastOpened
    }

    func start() {
        let list = CardListController(service: service)
        list.onPick = { [weak self] card in self?.show(card) }
        list.onAbout = { [weak self] in self?.showAbout() }
        navigation.setViewControllers([list], animated: false)
    }

    private func show(_ card: AllergyCard) {
        lastOpened.remember(card)
        navigation.pushViewController(CardController(card: card), animated: true)
    }

    private func showAbout() {
        lastOpened.remember("about")
        UIApplication.shared.open(Links.privacyPolicy)
    }
}
