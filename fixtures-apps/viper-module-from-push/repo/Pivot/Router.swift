import HealthKit
import UIKit

final class Router {
    let root = UINavigationController()
    private let data: ClinicalData

    init(data: ClinicalData) {
        self.data = data
    }

    func open(kind: String) {
        let interactor = RecordsInteractor(kind: HKClinicalTypeIdentifier(rawValue: kind), data: data)
        root.pushViewController(RecordsController(interactor: interactor), animated: true)
    }
}
