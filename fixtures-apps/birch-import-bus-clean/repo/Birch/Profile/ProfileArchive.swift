import Combine

@MainActor
final class ProfileArchive: ObservableObject {
    @Published var allergies: [String] = []
    @Published var diagnoses: [String] = []

    var isEmpty: Bool { allergies.isEmpty && diagnoses.isEmpty }
}
