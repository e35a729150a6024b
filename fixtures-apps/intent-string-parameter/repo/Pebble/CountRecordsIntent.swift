import AppIntents
import HealthKit

struct CountRecordsIntent: AppIntent {
    static let title: LocalizedStringResource = "Count records"

    @Parameter(title: "Type identifier")
    var typeIdentifier: String

    func perform() async throws -> some IntentResult & ReturnsValue<Int> {
        guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: typeIdentifier)) else {
            return .result(value: 0)
        }
        return .result(value: try await RecordReader().newest(of: type).count)
    }
}
