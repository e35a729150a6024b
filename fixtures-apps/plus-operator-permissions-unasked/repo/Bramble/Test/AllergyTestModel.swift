import HealthKit
import Observation

@MainActor @Observable
final class AllergyTestModel {
    var allergies: [HKClinicalRecord] = []
    var tests: [HKClinicalRecord] = []

    @ObservationIgnored private let store = HKHealthStore()

    func load() async {
        do {
            let permission: Permission = .allergies
            try await permission.request(on: store)
            let loader = AllergyTestLoader(store: store)
            allergies = try await loader.allergies()
            tests = try await loader.tests(since: .now.addingTimeInterval(-365 * 86_400))
        } catch {
            allergies = []
        }
    }
}
