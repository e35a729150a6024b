import Observation

@MainActor
@Observable
final class JointClinicModel {
    private(set) var titles: [ClinicSection: [String]] = [:]
    private let source: any RecordSource

    init(source: any RecordSource) {
        self.source = source
    }

    func load() async throws {
        guard try await source.connect() else { return }
        let order: [ClinicSection] = [.diagnoses, .operations, .vaccinations]
        for section in order {
            titles[section] = try await source.titles(in: section)
        }
    }
}
