import HealthKit

enum PharmacyFeature {
    static let needs: CareNeeds = [
        .today: [.medicationRecord],
    ]
}
