import Foundation
import Observation

@MainActor
@Observable
final class IntakeViewModel {
    private(set) var medicines: [String] = []
    private(set) var risks: [String] = []
    private(set) var message: String?

    @ObservationIgnored private let authorizer: FormAuthorizer
    @ObservationIgnored private let repository: IntakeRepository

    init(authorizer: FormAuthorizer, repository: IntakeRepository) {
        self.authorizer = authorizer
        self.repository = repository
    }

    func start() async {
        do {
            guard try await authorizer.authorize(IntakeForm.forOperation()) else {
                message = "This device has no health records."
                return
            }
            medicines = try await repository.medicines()
            risks = try await repository.allergies() + repository.diagnoses()
        } catch {
            message = "The form could not be filled."
        }
    }
}
