import Foundation
import HealthKit
import Observation

struct Route: Hashable {
    let identifier: HKClinicalTypeIdentifier
}

@Observable @MainActor
final class Router {
    var path: [Route] = []

    /// orchid://records?type=HKClinicalTypeIdentifierAllergyRecord, as the clinic's letters have it
    func open(_ url: URL) {
        guard let items = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems,
              let type = items.first(where: { $0.name == "type" })?.value else { return }
        path = [Route(identifier: HKClinicalTypeIdentifier(rawValue: type))]
    }
}
