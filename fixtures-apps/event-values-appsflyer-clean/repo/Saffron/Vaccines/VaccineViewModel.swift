import Foundation

@MainActor
final class VaccineViewModel: ObservableObject {
    @Published private(set) var vaccines: [Vaccine] = []
    private let repository = VaccineRepository()
    private let growth: GrowthTracker

    init(growth: GrowthTracker) {
        self.growth = growth
    }

    func connect() async {
        do {
            try await repository.connect()
            vaccines = try await repository.vaccines()
            growth.track(.onboardingCompleted())
        } catch {
            vaccines = []
        }
    }

    func didOpen(_ vaccine: Vaccine) {
        growth.track(.contentViewed("vaccine_card"))
    }
}
