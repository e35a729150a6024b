import HealthKit

final class AllergyOperation: PlanOperation, @unchecked Sendable {
    override func main() {
        read(HKClinicalType(.allergyRecord), into: "Allergies")
    }
}
