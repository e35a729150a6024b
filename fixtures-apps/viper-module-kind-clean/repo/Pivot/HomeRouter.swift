import HealthKit
import UIKit

@MainActor
final class HomeRouter {
    private let data: any ClinicalDataManaging

    init(data: any ClinicalDataManaging) {
        self.data = data
    }

    func makeRoot() -> UIViewController {
        let tabs = UITabBarController()
        data.prepare { [weak self, weak tabs] granted in
            guard granted, let self else { return }
            tabs?.viewControllers = [
                makeList(of: .medicationRecord, title: "Medications"),
                makeList(of: .procedureRecord, title: "Procedures"),
            ]
        }
        return tabs
    }

    private func makeList(of kind: HKClinicalTypeIdentifier, title: String) -> UIViewController {
        let interactor = RecordListInteractor(kind: kind, data: data)
        let presenter = RecordListPresenter(interactor: interactor, title: title)
        let controller = RecordListViewController(presenter: presenter)
        interactor.presenter = presenter
        presenter.view = controller
        controller.tabBarItem = UITabBarItem(title: title, image: nil, selectedImage: nil)
        controller.navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        return UINavigationController(rootViewController: controller)
    }
}
