import HealthKit

struct FormAuthorizer {
    let gateway: HealthGateway

    func authorize(_ form: IntakeForm) async throws -> Bool {
        guard gateway.canReadRecords else { return false }
        let kinds = form.sections.flatMap { $0.kinds }
        try await gateway.requestReading(Set(kinds.map { HKClinicalType($0) }))
        return true
    }
}
