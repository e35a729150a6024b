import HealthKit
import UIKit

final class MedicationsController: LoaderController, WCKLoaderDataSource {
    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Medications"
        loader.dataSource = self
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", style: .plain, target: self, action: #selector(openPolicy))
    }

    func clinicalType(for loader: WCKLoader) -> HKClinicalType {
        HKClinicalType(.medicationRecord)
    }

    @objc private func openPolicy() {
        UIApplication.shared.open(Links.privacyPolicy)
    }
}

final class VitalsController: LoaderController, WCKLoaderDataSource {
    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Vital signs"
        loader.dataSource = self
    }

    func clinicalType(for loader: WCKLoader) -> HKClinicalType {
        HKClinicalType(.vitalSignRecord)
    }
}
