import FactoryKit
import Observation

@MainActor
@Observable
final class EmergencyCardModel {
    private(set) var allergies: [CardLine] = []
    private(set) var medications: [CardLine] = []
    private(set) var measurements: [CardLine] = []
    private(set) var problem: String?

    @ObservationIgnored @Injected(\.accessService) private var access
    @ObservationIgnored @Injected(\.allergyLoader) private var allergyLoader
    @ObservationIgnored @Injected(\.medicationLoader) private var medicationLoader
    @ObservationIgnored @Injected(\.measurementLoader) private var measurementLoader

    func refresh() async {
        do {
            try await access.requestAccess()
            allergies = try await allergyLoader.load()
            medications = try await medicationLoader.load()
            measurements = try await measurementLoader.loadLabs()
            measurements += try await measurementLoader.loadVitals()
        } catch {
            problem = "Your records could not be read. Try again later."
        }
    }
}
