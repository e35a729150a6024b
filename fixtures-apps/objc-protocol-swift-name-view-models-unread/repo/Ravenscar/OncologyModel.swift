import Combine
import HealthKit

@MainActor
final class OncologyModel: ObservableObject {
    @Published private(set) var conditions: [String] = []
    @Published private(set) var labs: [String] = []
    @Published private(set) var procedures: [String] = []

    private let access: HealthAccess
    private let reader: any RecordReading

    init(access: HealthAccess, reader: any RecordReading) {
        self.access = access
        self.reader = reader
    }

    func load() async {
        guard (try? await access.request()) == true else { return }
        reader.titles(of: .labResultRecord) { self.conditions = $0 }
        reader.titles(of: .labResultRecord) { self.labs = $0 }
        reader.titles(of: .procedureRecord) { self.procedures = $0 }
    }
}
