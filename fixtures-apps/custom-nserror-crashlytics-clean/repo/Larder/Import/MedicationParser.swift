import HealthKit

struct MedicationParser {
    struct Medication: Decodable {
        struct Concept: Decodable { let text: String? }
        let medicationCodeableConcept: Concept?
    }

    func title(of record: HKClinicalRecord) throws -> String {
        guard let resource = record.fhirResource else { return record.displayName }
        do {
            let medication = try JSONDecoder().decode(Medication.self, from: resource.data)
            return medication.medicationCodeableConcept?.text ?? record.displayName
        } catch {
            throw ImportError.unreadable(detail: String(describing: Medication.self))
        }
    }
}
