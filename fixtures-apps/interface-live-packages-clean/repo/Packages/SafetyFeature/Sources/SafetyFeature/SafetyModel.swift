import Observation
import RecordsInterface

@MainActor
@Observable
public final class SafetyModel {
    public private(set) var allergies: [RecordSummary] = []
    public private(set) var vaccines: [RecordSummary] = []
    private let records: any RecordsProviding

    public init(records: any RecordsProviding) {
        self.records = records
    }

    public func refresh() async {
        do {
            try await records.authorize()
            allergies = try await records.summaries(of: .allergies)
            vaccines = try await records.summaries(of: .vaccines)
        } catch {
            allergies = []
            vaccines = []
        }
    }
}
