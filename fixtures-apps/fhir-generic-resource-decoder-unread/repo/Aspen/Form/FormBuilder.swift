import Foundation

struct HealthForm: Sendable {
    var shots: [String] = []
    var warnings: [String] = []
    var medicines: [String] = []
}

struct FormBuilder: Sendable {
    let loader: FHIRLoader

    func build() async throws -> HealthForm {
        var form = HealthForm()

        let immunizations: [FHIRImmunization] = try await loader.load()
        form.shots = immunizations.map { shot in
            [shot.vaccineCode.label, shot.occurrenceDateTime].compactMap { $0 }.joined(separator: ", ")
        }

        let requests: [FHIRMedicationRequest] = try await loader.load()
        form.medicines = requests.filter { $0.status == "active" }.compactMap { $0.medicationCodeableConcept?.label }

        return form
    }
}
