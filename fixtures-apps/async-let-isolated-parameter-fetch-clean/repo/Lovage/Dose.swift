struct Dose: Sendable {
    var labs: [String] = []
    var medicines: [String] = []
    var pressure: [String] = []
    var cautions: [String] = []

    static func prepare(with records: RecordActor) async throws -> Dose {
        try await records.authorize()
        async let labs = records.fetch()
        async let medicines = fetch(medicinesFrom: records)
        let pressure = try await withThrowingTaskGroup(of: Pressure.self) { group in
            group.addTask { try await Pressure.fetch(from: records) }
            return try await group.next()
        }
        let cautions = try await Caution(records: records).names.value
        return try await Dose(labs: labs, medicines: medicines, pressure: pressure?.readings ?? [], cautions: cautions)
    }
}
