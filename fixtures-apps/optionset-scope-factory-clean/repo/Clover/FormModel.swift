import FactoryKit
import Observation

@Observable @MainActor
final class FormModel {
    private(set) var lines: [String] = []
    @ObservationIgnored @Injected(\.records) private var records

    func fill() async {
        do {
            try await records.authorize()
            lines = try await records.names(in: .schoolForm)
        } catch {
            lines = []
        }
    }
}
