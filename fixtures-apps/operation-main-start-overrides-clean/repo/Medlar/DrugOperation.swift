import HealthKit

final class DrugOperation: PlanOperation, @unchecked Sendable {
    override func main() {
        read(HKClinicalType(.medicationRecord), into: "Medicines")
    }
}
