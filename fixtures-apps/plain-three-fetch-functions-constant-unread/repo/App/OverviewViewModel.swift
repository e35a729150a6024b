import Foundation

@MainActor
final class OverviewViewModel: ObservableObject {
    @Published var conditions: [String] = []
    @Published var medications: [String] = []
    @Published var payers: [String] = []
    @Published var message: String?

    private let service = HealthKitService()

    func start() async {
        do {
            try await service.requestAuthorization()
            conditions = try await service.fetchConditions().map(\.displayName)
            medications = try await service.fetchMedications().map(\.displayName)
            payers = try await service.fetchCoverage().map(\.displayName)
        } catch {
            message = "Your records cannot be shown."
        }
    }
}
