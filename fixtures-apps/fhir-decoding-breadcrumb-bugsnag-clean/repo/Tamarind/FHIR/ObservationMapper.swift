import HealthKit

struct ObservationMapper {
    private let decoder = JSONDecoder()
    private let trail: Trail

    init(trail: Trail) {
        self.trail = trail
    }

    func map(_ record: HKClinicalRecord) -> Reading? {
        guard let resource = record.fhirResource else { return nil }
        do {
            let observation = try decoder.decode(FHIRObservation.self, from: resource.data)
            let title = observation.code.text ?? record.displayName
            guard let quantity = observation.valueQuantity else {
                trail.leave("observation_without_value", ["release": Bundle.main.releaseVersion])
                return Reading(title: title, value: nil, date: record.startDate)
            }
            return Reading(title: title, value: "\(quantity.value.formatted()) \(quantity.unit ?? "")", date: record.startDate)
        } catch {
            trail.leave("observation_not_decoded", [:])
            return nil
        }
    }
}
