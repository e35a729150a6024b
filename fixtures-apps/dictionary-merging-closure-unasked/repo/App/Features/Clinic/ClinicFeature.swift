import HealthKit

enum ClinicFeature {
    static let needs: CareNeeds = [
        .today: [.vitalSignRecord],
        .history: [.procedureRecord],
    ]
}
