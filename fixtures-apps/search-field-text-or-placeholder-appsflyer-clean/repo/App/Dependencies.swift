import SwiftUI
import UIKit

@MainActor
final class Dependencies {
    let attribution = Attribution()
    private let interactor = FindResults(gateway: LabGateway())

    func makeFinder() -> FinderViewController {
        let finder = FinderViewController(interactor: interactor, attribution: attribution)
        finder.onAbout = { [weak finder] in
            finder?.navigationController?.pushViewController(UIHostingController(rootView: AboutView()), animated: true)
        }
        return finder
    }
}
