import UIKit

@MainActor
final class HandoverCoordinator {
    private let navigation: UINavigationController
    private let consent = ConsentDesk()
    private let importers: [ChapterImporter] = makeImporters()

    init(navigation: UINavigationController) {
        self.navigation = navigation
    }

    func start() {
        let page = HandoverPageController(style: .insetGrouped)
        navigation.setViewControllers([page], animated: false)
        Task {
            guard await consent.open() else { return }
            var chapters: [Chapter] = []
            for importer in importers {
                chapters.append(await importer.run())
            }
            page.show(chapters)
        }
    }
}
