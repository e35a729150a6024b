import HealthKit
import Testing
@testable import Larkspur

@MainActor
@Suite("Record service") struct RecordServiceTests {
    let service = RecordService()

    @Test(arguments: [HKClinicalTypeIdentifier.immunizationRecord, .medicationRecord])
    func failsWithoutPermission(_ identifier: HKClinicalTypeIdentifier) async {
        await #expect(throws: (any Error).self) {
            _ = try await service.titles(of: HKClinicalType(identifier))
        }
    }
}
